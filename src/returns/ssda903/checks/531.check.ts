import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { providerCannotBe } from '../provider-of-place.ts'
import { guide903 } from '../source.ts'

export default {
  id: '531',
  severity: 'error',
  says: 'A voluntary organisation (PR5) cannot provide a placement with a parent. Put right the placement or the provider.',
  source: guide903('531'),
  inForce: since('2022_23'),
  ...providerCannotBe('PR5', 'P1'),

  examples: [
    {
      name: 'finds each placement that this provider cannot give',
      given: { Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR5' }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes another placement, and other providers',
      given: {
        Episodes: [
          { PLACE: 'K2', PLACE_PROVIDER: 'PR5' },
          { PLACE: 'P1', PLACE_PROVIDER: 'PR0' },
          { PLACE: 'P1' },
          { PLACE_PROVIDER: 'PR5' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
