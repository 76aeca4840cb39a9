import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '159',
  severity: 'error',
  says: 'The child misuses substances and received no help with it, and it is not said whether help was offered. Record whether it was.',
  source: guide903('159'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },
  flags: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },

  run: ({ OC2 }) => ({
    OC2: OC2.filter(row => row.SUBSTANCE_MISUSE === '1' && row.INTERVENTION_RECEIVED === '0' && row.INTERVENTION_OFFERED === undefined),
  }),

  examples: [
    {
      name: 'finds a child without help, where it is not said whether it was offered',
      given: { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' }] },
      found: { OC2: [0] },
    },
    {
      name: 'passes an answer, help that was received, and a child who does not misuse',
      given: {
        OC2: [
          { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '0' },
          { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' },
          { SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '0' },
          { SUBSTANCE_MISUSE: '1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
