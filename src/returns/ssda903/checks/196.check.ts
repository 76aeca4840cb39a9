import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const codes = ['SDQ1', 'SDQ2', 'SDQ3', 'SDQ4', 'SDQ5']

export default {
  id: '196',
  severity: 'error',
  says: 'The reason why there is no score of the strengths and difficulties questionnaire is not one of the codes of the return. Choose one of SDQ1 to SDQ5.',
  source: guide903('196'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['SDQ_REASON'] },
  flags: { OC2: ['SDQ_REASON'] },

  run: ({ OC2 }) => ({ OC2: OC2.filter(({ SDQ_REASON }) => SDQ_REASON !== undefined && !codes.includes(SDQ_REASON)) }),

  examples: [
    {
      name: 'finds a code that does not exist, and one in small letters',
      given: { OC2: [{ SDQ_REASON: 'SDQ6' }, { SDQ_REASON: 'sdq1' }] },
      found: { OC2: [0, 1] },
    },
    { name: 'passes a reason of the list, and none', given: { OC2: [{ SDQ_REASON: 'SDQ5' }, {}] }, found: {} },
  ],
} satisfies Check903
