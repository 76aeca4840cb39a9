import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '550',
  severity: 'error',
  says: 'Only a placement with the child’s own parents has no provider at all. Choose the provider of this placement, or the placement again.',
  source: guide903('550'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  flags: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ PLACE, PLACE_PROVIDER }) => PLACE_PROVIDER === 'PR0' && PLACE !== 'P1') }),

  examples: [
    {
      name: 'finds foster care by a parent, and a provider without a placement',
      given: { Episodes: [{ PLACE: 'U1', PLACE_PROVIDER: 'PR0' }, { PLACE_PROVIDER: 'PR0' }] },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a child with their parents, and another provider',
      given: { Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR0' }, { PLACE: 'U1', PLACE_PROVIDER: 'PR1' }, { PLACE: 'U1' }] },
      found: {},
    },
  ],
} satisfies Check903
