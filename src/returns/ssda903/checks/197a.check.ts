import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '197a',
  severity: 'error',
  says: 'There is a score of the strengths and difficulties questionnaire, and also a reason why there is none. Take out the reason, or the score.',
  source: guide903('197a'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['SDQ_SCORE', 'SDQ_REASON'] },
  flags: { OC2: ['SDQ_SCORE', 'SDQ_REASON'] },

  run: ({ OC2 }) => ({ OC2: OC2.filter(row => row.SDQ_SCORE !== undefined && row.SDQ_REASON !== undefined) }),

  examples: [
    { name: 'finds both', given: { OC2: [{ SDQ_SCORE: '4', SDQ_REASON: 'SDQ2' }] }, found: { OC2: [0] } },
    { name: 'passes one of them, and neither', given: { OC2: [{ SDQ_SCORE: '4' }, { SDQ_REASON: 'SDQ2' }, {}] }, found: {} },
  ],
} satisfies Check903
