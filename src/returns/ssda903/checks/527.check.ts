import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { providerCannotBe } from '../provider-of-place.ts'
import { guide903 } from '../source.ts'

export default {
  id: '527',
  severity: 'error',
  says: 'The council itself (PR1) cannot provide a placement with a parent, in health care (R2) or in custody (R5). Put right the placement or the provider.',
  source: guide903('527'),
  inForce: since('2022_23'),
  ...providerCannotBe('PR1', 'P1', 'R2', 'R5'),

  examples: [
    {
      name: 'finds each placement that this provider cannot give',
      given: {
        Episodes: [
          { PLACE: 'P1', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'R2', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'R5', PLACE_PROVIDER: 'PR1' },
        ],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes another placement, and other providers',
      given: {
        Episodes: [
          { PLACE: 'K2', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'P1', PLACE_PROVIDER: 'PR0' },
          { PLACE: 'P1' },
          { PLACE_PROVIDER: 'PR1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
