import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '198',
  severity: 'error',
  says: 'There is a reason why there is no score of the strengths and difficulties questionnaire, for a child who was not looked after for the whole year. Take the reason out, or put the episodes right.',
  source: guide903('198'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD', 'SDQ_REASON'], Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  flags: { OC2: ['SDQ_REASON'] },

  run: ({ OC2, Episodes }, about) => ({
    OC2: isContinuouslyLookedAfter(Episodes, about) ? [] : OC2.filter(({ SDQ_REASON }) => SDQ_REASON !== undefined),
  }),

  examples: [
    {
      name: 'finds a reason for a child who came in the year, or has no episode',
      given: {
        OC2: [
          { CHILD: '1', SDQ_REASON: 'SDQ2' },
          { CHILD: '2', SDQ_REASON: 'SDQ2' },
        ],
        Episodes: [{ CHILD: '1', DECOM: '2022-04-02', RNE: 'S', LS: 'C2' }],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes a whole year, and no reason',
      given: {
        OC2: [{ CHILD: '1', SDQ_REASON: 'SDQ2' }, { CHILD: '2' }],
        Episodes: [{ CHILD: '1', DECOM: '2021-04-02', RNE: 'S', LS: 'C2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
