import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { statusIn } from '../uasc-status.ts'

export default {
  id: '205D',
  severity: 'error',
  says: 'This child is an unaccompanied asylum-seeking child this year, but was not one last year. Put right whichever of the two is wrong.',
  source: guide903('205D'),
  reading:
    'A child who is not in last year’s return is not looked at. The header decides in each year; where a year has none, its table of unaccompanied children does.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {},
  mayRead: { Header: ['CHILD', 'UASC'], Header_last: ['CHILD', 'UASC'], UASC: ['CHILD', 'SEX', 'DUC'], UASC_last: ['CHILD', 'SEX', 'DUC'] },
  notRunWhen: ({ isGiven }) => {
    for (const year of ['', '_last']) {
      if (isGiven(`Header${year}`) && !isGiven(`Header${year}`, 'UASC')) return `Header${year} does not say who seeks asylum unaccompanied`
      if (!isGiven(`Header${year}`) && !isGiven(`UASC${year}`)) return `there is neither a table Header${year} nor UASC${year}`
    }
    return undefined
  },
  flags: { Header: ['UASC', 'CHILD'], UASC: ['CHILD'] },

  run: (tables, about) => {
    const then = about.isGiven('Header_last') ? tables.Header_last : tables.UASC_last
    if (then.length === 0 || statusIn('_last', tables, about) === '1' || statusIn('', tables, about) !== '1') return {}
    return about.isGiven('Header') ? { Header: tables.Header.filter(({ UASC }) => UASC === '1') } : { UASC: tables.UASC }
  },

  examples: [
    {
      name: 'finds a child who was not one last year, or of whom it was not said',
      given: {
        Header: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
        ],
        Header_last: [{ CHILD: '1', UASC: '0' }, { CHILD: '2' }],
      },
      found: { Header: [0, 1] },
    },
    {
      name: 'finds it in the table of unaccompanied children where there is no header',
      given: { UASC: [{ CHILD: '1', DUC: '2022-05-01' }], Header_last: [{ CHILD: '1', UASC: '0' }] },
      found: { UASC: [0] },
    },
    {
      name: 'passes a child who was one, one who is none, and one who is new',
      given: {
        Header: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '0' },
          { CHILD: '3', UASC: '1' },
        ],
        Header_last: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
