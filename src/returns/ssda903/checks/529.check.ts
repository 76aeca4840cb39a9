import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { providerCannotBe } from '../provider-of-place.ts'
import { guide903 } from '../source.ts'

export default {
  id: '529',
  severity: 'error',
  says: 'Another public body (PR3) cannot provide foster care, a placement for adoption, a children’s home or a placement with a parent. Put right the placement or the provider.',
  source: guide903('529'),
  inForce: since('2022_23'),
  ...providerCannotBe('PR3', 'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'P1', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'),

  examples: [
    {
      name: 'finds each placement that this provider cannot give',
      given: {
        Episodes: [
          { PLACE: 'A3', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'A4', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'A5', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'A6', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'K1', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'K2', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'P1', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'U1', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'U2', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'U3', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'U4', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'U5', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'U6', PLACE_PROVIDER: 'PR3' },
        ],
      },
      found: { Episodes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    },
    {
      name: 'passes another placement, and other providers',
      given: {
        Episodes: [
          { PLACE: 'R5', PLACE_PROVIDER: 'PR3' },
          { PLACE: 'P1', PLACE_PROVIDER: 'PR0' },
          { PLACE: 'P1' },
          { PLACE_PROVIDER: 'PR3' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
