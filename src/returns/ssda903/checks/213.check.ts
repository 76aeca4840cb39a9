import { during, since } from '../../return-year.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const noneAt = (...places: string[]) =>
  ({
    scope: 'child',
    reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
    flags: { Episodes: ['PLACE_PROVIDER'] },
    run: ({ Episodes }: Tables903) => ({
      Episodes: Episodes.filter(e => e.PLACE_PROVIDER !== undefined && e.PLACE !== undefined && places.includes(e.PLACE)),
    }),
  }) as const

export default {
  id: '213',
  severity: 'error',
  says: 'It is recorded who provides this temporary placement, and that is not asked for. Leave the provider out.',
  source: guide903('213'),
  versions: [
    {
      inForce: during('2022_23', '2024_25'),
      ...noneAt('T0', 'T1', 'T2', 'T3', 'T4'),
      examples: [
        {
          name: 'finds a provider of a temporary placement',
          given: {
            Episodes: [
              { PLACE: 'T0', PLACE_PROVIDER: 'PR1' },
              { PLACE: 'T4', PLACE_PROVIDER: 'other' },
            ],
          },
          found: { Episodes: [0, 1] },
        },
        {
          name: 'passes one without, and other placements, Z1 as well',
          given: { Episodes: [{ PLACE: 'T0' }, { PLACE: 'Z1', PLACE_PROVIDER: 'PR1' }, { PLACE_PROVIDER: 'PR1' }] },
          found: {},
        },
      ],
    },
    {
      inForce: since('2025_26'),
      says: 'It is recorded who provides this placement, and for a temporary placement, or one of the other kinds, that is not asked for. Leave the provider out.',
      ...noneAt('T0', 'T1', 'T2', 'T3', 'T4', 'Z11', 'Z12', 'Z13', 'Z14'),
      examples: [
        {
          name: 'finds a provider of a temporary placement, and of one of the other kinds',
          given: {
            Episodes: [
              { PLACE: 'T4', PLACE_PROVIDER: 'PR1' },
              { PLACE: 'Z14', PLACE_PROVIDER: 'PR1' },
            ],
          },
          found: { Episodes: [0, 1] },
        },
        {
          name: 'passes those without, and a home',
          given: { Episodes: [{ PLACE: 'Z14' }, { PLACE: 'K2', PLACE_PROVIDER: 'PR1' }] },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
