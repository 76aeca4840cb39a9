import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '193',
  severity: 'error',
  says: 'It is said whether the child received or was offered help with substance misuse, but not that they misuse substances. Take the answer out, or record the misuse.',
  source: guide903('193'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },
  flags: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },

  run: ({ OC2 }) => ({
    OC2: OC2.filter(
      row =>
        (row.SUBSTANCE_MISUSE === undefined || row.SUBSTANCE_MISUSE === '0') &&
        (row.INTERVENTION_RECEIVED !== undefined || row.INTERVENTION_OFFERED !== undefined),
    ),
  }),

  examples: [
    {
      name: 'finds help, received or offered, without misuse',
      given: { OC2: [{ SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '0' }, { INTERVENTION_OFFERED: '1' }] },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes a child who misuses, and no answer about help',
      given: { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' }, { SUBSTANCE_MISUSE: '0' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
