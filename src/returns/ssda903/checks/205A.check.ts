import { within, yearsAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { statusIn, whyNoStatus } from '../uasc-status.ts'

export default {
  id: '205A',
  severity: 'error',
  says: 'Last year this child was an unaccompanied asylum-seeking child and this year they are not, but the day on which that ended does not fit. It should be in last year’s return, in last year, and not in this year’s.',
  source: guide903('205A'),
  reading:
    'Only children who are in both years’ tables of unaccompanied children are looked at. Last year is this year’s dates less one year.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { UASC: ['CHILD', 'DUC'], UASC_last: ['CHILD', 'DUC'] },
  mayRead: { UASC: ['SEX'], UASC_last: ['SEX'], Header: ['CHILD', 'UASC'], Header_last: ['CHILD', 'UASC'] },
  notRunWhen: whyNoStatus,
  flags: { UASC: ['CHILD'], Header: ['CHILD', 'UASC'] },

  run: (tables, about) => {
    const { UASC, UASC_last, Header } = tables
    if (statusIn('_last', tables, about) !== '1' || statusIn('', tables, about) === '1') return {}
    const [from, until] = [yearsAfter(about.collectionStart, -1), yearsAfter(about.collectionEnd, -1)]
    const isLateOrMissing = UASC_last.some(({ DUC }) => !within(DUC, from, until))
    const wrong = UASC.filter(row => UASC_last.length > 0 && (isFilled(row, 'DUC') || isLateOrMissing))
    return wrong.length > 0 ? { UASC: wrong, Header } : {}
  },

  examples: [
    {
      name: 'finds a day this year, and a day that last year’s return has not, or not in its year',
      given: {
        Header: [{ CHILD: '1', UASC: '0' }, { CHILD: '2', UASC: '0' }, { CHILD: '3' }],
        Header_last: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
          { CHILD: '3', UASC: '1' },
        ],
        UASC: [{ CHILD: '1', DUC: 'soon' }, { CHILD: '2' }, { CHILD: '3' }],
        UASC_last: [{ CHILD: '1', DUC: '2021-05-01' }, { CHILD: '2' }, { CHILD: '3', DUC: '2022-04-01' }],
      },
      found: { UASC: [0, 1, 2], Header: [0, 1, 2] },
    },
    {
      name: 'finds it without headers, by what the tables say',
      given: { UASC: [{ CHILD: '1' }], UASC_last: [{ CHILD: '1', SEX: '1' }] },
      about: { fileFormat: 'csv' },
      found: { UASC: [0] },
    },
    {
      name: 'passes a day of last year, and a child who still is one',
      given: {
        Header: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '1' },
        ],
        Header_last: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
        ],
        UASC: [{ CHILD: '1' }, { CHILD: '2' }],
        UASC_last: [{ CHILD: '1', DUC: '2022-03-31' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
