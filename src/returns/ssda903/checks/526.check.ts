import { during, since } from '../../return-year.ts'
import { temporaryPlacements } from '../codes.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const exempt = (...others: string[]) =>
  ({
    scope: 'child',
    reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
    flags: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
    run: ({ Episodes }: Tables903) => {
      const needsNone = (place = '') => temporaryPlacements.has(place) || others.includes(place)
      return { Episodes: Episodes.filter(({ PLACE, PLACE_PROVIDER }) => PLACE_PROVIDER === undefined && !needsNone(PLACE)) }
    },
  }) as const

export default {
  id: '526',
  severity: 'error',
  says: 'It is not said who provides the placement. Choose the provider.',
  source: guide903('526'),
  reading: 'A placement that is not said needs a provider too.',
  versions: [
    {
      inForce: during('2022_23', '2024_25'),
      ...exempt('Z1'),
      examples: [
        {
          name: 'finds an episode without a provider, in a placement that has one and in one that is not said',
          given: { Episodes: [{ PLACE: 'U1' }, {}, { PLACE: 'Z11' }] },
          found: { Episodes: [0, 1, 2] },
        },
        {
          name: 'passes a provider, and placements that need none',
          given: { Episodes: [{ PLACE: 'U1', PLACE_PROVIDER: 'PR1' }, { PLACE: 'T0' }, { PLACE: 'T4' }, { PLACE: 'Z1' }] },
          found: {},
        },
      ],
    },
    {
      inForce: since('2025_26'),
      ...exempt('Z11', 'Z12', 'Z13', 'Z14'),
      examples: [
        {
          name: 'finds an episode without a provider, in a placement that has one and in one that is not said',
          given: { Episodes: [{ PLACE: 'U1' }, {}, { PLACE: 'Z1' }] },
          found: { Episodes: [0, 1, 2] },
        },
        {
          name: 'passes a provider, and placements that need none',
          given: {
            Episodes: [
              { PLACE: 'U1', PLACE_PROVIDER: 'PR1' },
              { PLACE: 'T0' },
              { PLACE: 'T4' },
              { PLACE: 'Z11' },
              { PLACE: 'Z12' },
              { PLACE: 'Z13' },
              { PLACE: 'Z14' },
            ],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
