import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '180',
  severity: 'error',
  says: 'The score of the strengths and difficulties questionnaire is not a whole number from 0 to 40. Check the score.',
  source: guide903('180'),
  reading: 'What reads as such a number is right, such as 7.0.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['SDQ_SCORE'] },
  flags: { OC2: ['SDQ_SCORE'] },

  run: ({ OC2 }) => ({
    OC2: OC2.filter(({ SDQ_SCORE }) => {
      if (SDQ_SCORE === undefined) return false
      const score = SDQ_SCORE.trim() === '' ? Number.NaN : Number(SDQ_SCORE)
      return !Number.isInteger(score) || score < 0 || score > 40
    }),
  }),

  examples: [
    {
      name: 'finds more than 40, less than 0, a part, and words',
      given: { OC2: [{ SDQ_SCORE: '41' }, { SDQ_SCORE: '-1' }, { SDQ_SCORE: '7.5' }, { SDQ_SCORE: 'high' }, { SDQ_SCORE: ' ' }] },
      found: { OC2: [0, 1, 2, 3, 4] },
    },
    {
      name: 'passes whole numbers from 0 to 40, and none',
      given: { OC2: [{ SDQ_SCORE: '0' }, { SDQ_SCORE: '40' }, { SDQ_SCORE: '7.0' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
