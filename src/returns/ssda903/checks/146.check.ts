import { during, since } from '../../return-year.ts'
import { placements } from '../codes.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const placementIsOneOf = (codes: ReadonlySet<string>) =>
  ({
    scope: 'child',
    reads: { Episodes: ['PLACE'] },
    flags: { Episodes: ['PLACE'] },
    run: ({ Episodes }: Tables903) => ({ Episodes: Episodes.filter(({ PLACE }) => PLACE !== undefined && !codes.has(PLACE)) }),
  }) as const

export default {
  id: '146',
  severity: 'error',
  says: 'The kind of placement is not one of the codes of the return for this year. Choose it again.',
  source: guide903('146'),
  reading:
    'Public tools find supported accommodation (K3) in 2024/25, where their list has a small k. We accept it, as it is a code of that year.',
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      ...placementIsOneOf(placements.until2023),
      examples: [
        {
          name: 'finds a code that does not exist, and supported accommodation, which was not yet one',
          given: { Episodes: [{ PLACE: 'PR5' }, { PLACE: 'K3' }] },
          found: { Episodes: [0, 1] },
        },
        {
          name: 'passes placements of the list, and none',
          given: { Episodes: [{ PLACE: 'H5' }, { PLACE: 'P2' }, { PLACE: 'Z1' }, {}] },
          found: {},
        },
      ],
    },
    {
      inForce: during('2024_25', '2024_25'),
      ...placementIsOneOf(placements.in2024),
      examples: [
        {
          name: 'finds small letters, and codes of the year after',
          given: { Episodes: [{ PLACE: 'k3' }, { PLACE: 'Z11' }] },
          found: { Episodes: [0, 1] },
        },
        {
          name: 'passes supported accommodation beside what it took the place of',
          given: { Episodes: [{ PLACE: 'K3' }, { PLACE: 'H5' }, { PLACE: 'Z1' }] },
          found: {},
        },
      ],
    },
    {
      inForce: since('2025_26'),
      ...placementIsOneOf(placements.from2025),
      examples: [
        {
          name: 'finds the codes that went',
          given: { Episodes: [{ PLACE: 'H5' }, { PLACE: 'P2' }, { PLACE: 'Z1' }] },
          found: { Episodes: [0, 1, 2] },
        },
        { name: 'passes the codes that came', given: { Episodes: [{ PLACE: 'K3' }, { PLACE: 'Z11' }, { PLACE: 'Z14' }, {}] }, found: {} },
      ],
    },
  ],
} satisfies Check903
