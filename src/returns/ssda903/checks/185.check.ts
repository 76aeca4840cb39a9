import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '185',
  severity: 'error',
  says: 'There is a score of the strengths and difficulties questionnaire for a child who was not looked after for the whole year. Take the score out, or put the episodes right.',
  source: guide903('185'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD', 'SDQ_SCORE'], Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  flags: { OC2: ['SDQ_SCORE'] },

  run: ({ OC2, Episodes }, about) => ({
    OC2: isContinuouslyLookedAfter(Episodes, about) ? [] : OC2.filter(({ SDQ_SCORE }) => SDQ_SCORE !== undefined),
  }),

  examples: [
    {
      name: 'finds a score of a child who came in the year, who left in it, and who has no episode',
      given: {
        OC2: [
          { CHILD: '1', SDQ_SCORE: '9' },
          { CHILD: '2', SDQ_SCORE: '9' },
          { CHILD: '3', SDQ_SCORE: '9' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-02', RNE: 'S', LS: 'C2' },
          { CHILD: '2', DECOM: '2021-04-02', DEC: '2023-03-30', REC: 'E4A', LS: 'C2' },
        ],
      },
      found: { OC2: [0, 1, 2] },
    },
    {
      name: 'passes a whole year, and no score',
      given: {
        OC2: [{ CHILD: '1', SDQ_SCORE: '9' }, { CHILD: '2' }],
        Episodes: [{ CHILD: '1', DECOM: '2022-04-01', RNE: 'S', LS: 'C2', DEC: '2023-03-31', REC: 'E4A' }],
      },
      found: {},
    },
  ],
} satisfies Check903
