import { after, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '188',
  severity: 'error',
  says: 'This child is under 4 at the end of the year, so the strengths and difficulties questionnaire is not asked for. Take out the score, or the reason why there is none, or put the date of birth right.',
  source: guide903('188'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'] },
  flags: { OC2: ['SDQ_SCORE', 'SDQ_REASON'] },

  run: ({ OC2 }, { collectionEnd }) => ({
    OC2: OC2.filter(row => after(birthday(row.DOB, 4), collectionEnd) && (row.SDQ_SCORE !== undefined || row.SDQ_REASON !== undefined)),
  }),

  examples: [
    {
      name: 'finds a score, or a reason, of a child who turns 4 the day after the year',
      given: {
        OC2: [
          { DOB: '2019-04-01', SDQ_SCORE: '4' },
          { DOB: '2019-04-01', SDQ_REASON: 'SDQ1' },
        ],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes a child who turns 4 on its last day, no answer, and no date of birth',
      given: { OC2: [{ DOB: '2019-03-31', SDQ_SCORE: '4' }, { DOB: '2020-04-01' }, { SDQ_SCORE: '4' }] },
      found: {},
    },
  ],
} satisfies Check903
