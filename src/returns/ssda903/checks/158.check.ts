import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '158',
  severity: 'error',
  says: 'The child received help with their substance misuse, so whether it was offered is not asked for. Leave that answer out.',
  source: guide903('158'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },
  flags: { OC2: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },

  run: ({ OC2 }) => ({ OC2: OC2.filter(row => row.INTERVENTION_RECEIVED === '1' && row.INTERVENTION_OFFERED !== undefined) }),

  examples: [
    {
      name: 'finds help that was received, with an answer whether it was offered',
      given: {
        OC2: [
          { INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '1' },
          { INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '0' },
        ],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes help received alone, or only offered',
      given: { OC2: [{ INTERVENTION_RECEIVED: '1' }, { INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
