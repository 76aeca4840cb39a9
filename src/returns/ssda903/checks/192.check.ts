import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '192',
  severity: 'error',
  says: 'The child misuses substances, and it is not said whether they received help with it. Record whether they did.',
  source: guide903('192'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'] },
  flags: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'] },

  run: ({ OC2 }) => ({ OC2: OC2.filter(row => row.SUBSTANCE_MISUSE === '1' && row.INTERVENTION_RECEIVED === undefined) }),

  examples: [
    { name: 'finds a child of whom it is not said', given: { OC2: [{ SUBSTANCE_MISUSE: '1' }] }, found: { OC2: [0] } },
    {
      name: 'passes an answer, and a child who does not misuse',
      given: { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' }, { SUBSTANCE_MISUSE: '0' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
