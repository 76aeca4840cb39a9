import { birthday, sameDay, within } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { statusIn, whyNoStatus } from '../uasc-status.ts'

export default {
  id: '205B',
  severity: 'error',
  says: 'This child was an unaccompanied asylum-seeking child last year and still is, but the days on which that ends do not fit. Last year’s should be their 18th birthday, and this year’s a day of this year or the same day.',
  source: guide903('205B'),
  reading: 'As the rule has it, no day at all in last year’s return fails, though that is harsher than its words.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { UASC: ['CHILD', 'DUC'], UASC_last: ['CHILD', 'DOB', 'DUC'] },
  mayRead: { UASC: ['SEX'], UASC_last: ['SEX'], Header: ['CHILD', 'UASC'], Header_last: ['CHILD', 'UASC'] },
  notRunWhen: whyNoStatus,
  flags: { UASC: ['DUC'], Header: ['UASC'] },

  run: (tables, about) => {
    const { UASC, UASC_last, Header } = tables
    if (statusIn('_last', tables, about) !== '1' || statusIn('', tables, about) !== '1') return {}
    const wrong = UASC.filter(now =>
      UASC_last.some(then => {
        const isGrown = sameDay(then.DUC, birthday(then.DOB, 18))
        return !(isGrown && (within(now.DUC, about.collectionStart, about.collectionEnd) || sameDay(now.DUC, then.DUC)))
      }),
    )
    return wrong.length > 0 ? { UASC: wrong, Header } : {}
  },

  examples: [
    {
      name: 'finds a day that was not the 18th birthday, no day last year, and a day outside the year',
      given: {
        Header: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
          { CHILD: '3', UASC: '1' },
        ],
        Header_last: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
          { CHILD: '3', UASC: '1' },
        ],
        UASC: [
          { CHILD: '1', DUC: '2022-06-02' },
          { CHILD: '2', DUC: '2022-06-02' },
          { CHILD: '3', DUC: '2023-04-01' },
        ],
        UASC_last: [
          { CHILD: '1', DOB: '2004-06-01', DUC: '2022-06-02' },
          { CHILD: '2', DOB: '2004-06-01' },
          { CHILD: '3', DOB: '2004-06-01', DUC: '2022-06-01' },
        ],
      },
      found: { UASC: [0, 1, 2], Header: [0, 1, 2] },
    },
    {
      name: 'passes a day of this year, and the 18th birthday in both years',
      given: {
        Header: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
        ],
        Header_last: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '1' },
        ],
        UASC: [
          { CHILD: '1', DUC: '2023-03-31' },
          { CHILD: '2', DUC: '2023-06-01' },
        ],
        UASC_last: [
          { CHILD: '1', DOB: '2005-06-01', DUC: '2023-06-01' },
          { CHILD: '2', DOB: '2005-06-01', DUC: '2023-06-01' },
        ],
      },
      found: {},
    },
    {
      name: 'passes a child who is one in one year only',
      given: {
        Header: [{ CHILD: '1', UASC: '1' }],
        Header_last: [{ CHILD: '1', UASC: '0' }],
        UASC: [{ CHILD: '1' }],
        UASC_last: [{ CHILD: '1' }],
      },
      found: {},
    },
  ],
} satisfies Check903
