import { during, since } from '../../return-year.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const providers = ['PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5']

const noneAt = (...places: string[]) =>
  ({
    scope: 'child',
    reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
    flags: { Episodes: ['PLACE_PROVIDER'] },
    run: ({ Episodes }: Tables903) => ({
      Episodes: Episodes.filter(
        ({ PLACE, PLACE_PROVIDER: by }) => by !== undefined && (!providers.includes(by) || (PLACE !== undefined && places.includes(PLACE))),
      ),
    }),
  }) as const

export default {
  id: '178',
  severity: 'error',
  says: 'Who provides the placement is not one of the codes of the return, or this kind of placement has no provider. Choose one of PR0 to PR5, or leave it out.',
  source: guide903('178'),
  versions: [
    {
      inForce: during('2022_23', '2024_25'),
      ...noneAt('T0', 'T1', 'T2', 'T3', 'T4', 'Z1'),
      examples: [
        {
          name: 'finds a code that does not exist, and a provider where none is expected',
          given: {
            Episodes: [
              { PLACE: 'K2', PLACE_PROVIDER: 'PR6' },
              { PLACE: 'T4', PLACE_PROVIDER: 'PR1' },
              { PLACE: 'Z1', PLACE_PROVIDER: 'PR1' },
              { PLACE: 'K2', PLACE_PROVIDER: 'pr1' },
            ],
          },
          found: { Episodes: [0, 1, 2, 3] },
        },
        {
          name: 'passes a provider of the list, and none',
          given: { Episodes: [{ PLACE: 'K2', PLACE_PROVIDER: 'PR0' }, { PLACE_PROVIDER: 'PR5' }, { PLACE: 'T4' }] },
          found: {},
        },
      ],
    },
    {
      inForce: since('2025_26'),
      reading: 'Temporary placements of the kind T4 are no longer in this rule’s list, though rule 213 still has them.',
      ...noneAt('T0', 'T1', 'T2', 'T3', 'Z11', 'Z12', 'Z13', 'Z14'),
      examples: [
        {
          name: 'finds a provider at the other placements, which were divided',
          given: {
            Episodes: [
              { PLACE: 'Z11', PLACE_PROVIDER: 'PR1' },
              { PLACE: 'T0', PLACE_PROVIDER: 'PR1' },
              { PLACE: 'K2', PLACE_PROVIDER: '1' },
            ],
          },
          found: { Episodes: [0, 1, 2] },
        },
        {
          name: 'passes T4, which this rule no longer knows',
          given: { Episodes: [{ PLACE: 'T4', PLACE_PROVIDER: 'PR1' }, { PLACE: 'K2', PLACE_PROVIDER: 'PR2' }, { PLACE: 'Z11' }] },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
