import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import { healthItems, isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '190',
  severity: 'error',
  says: 'There are answers about the health and offending of a child who was not looked after for the whole year. Take them out, or put the episodes right.',
  source: guide903('190'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD', ...healthItems], Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  flags: { OC2: healthItems },

  run: ({ OC2, Episodes }, about) => ({
    OC2: isContinuouslyLookedAfter(Episodes, about) ? [] : OC2.filter(row => isAnyFilled(row, healthItems)),
  }),

  examples: [
    {
      name: 'finds an answer about a child who came in the year, or is on short breaks',
      given: {
        OC2: [
          { CHILD: '1', CONVICTED: '0' },
          { CHILD: '2', TEETH_CHECK: '1' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-02', RNE: 'S', LS: 'C2' },
          { CHILD: '2', DECOM: '2021-04-02', LS: 'V4' },
        ],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes a whole year, and no answer',
      given: { OC2: [{ CHILD: '1', CONVICTED: '0' }, { CHILD: '2' }], Episodes: [{ CHILD: '1', DECOM: '2021-04-02', RNE: 'S', LS: 'C2' }] },
      found: {},
    },
  ],
} satisfies Check903
