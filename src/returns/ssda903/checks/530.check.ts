import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { providerCannotBe } from '../provider-of-place.ts'
import { guide903 } from '../source.ts'

export default {
  id: '530',
  severity: 'error',
  says: 'A private provider (PR4) cannot provide a placement with a parent. Put right the placement or the provider.',
  source: guide903('530'),
  inForce: since('2022_23'),
  ...providerCannotBe('PR4', 'P1'),

  examples: [
    {
      name: 'finds each placement that this provider cannot give',
      given: { Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR4' }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes another placement, and other providers',
      given: {
        Episodes: [
          { PLACE: 'K2', PLACE_PROVIDER: 'PR4' },
          { PLACE: 'P1', PLACE_PROVIDER: 'PR0' },
          { PLACE: 'P1' },
          { PLACE_PROVIDER: 'PR4' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
