import { during, since } from '../../return-year.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { isNamed } from '../providers.ts'
import { guide903 } from '../source.ts'

const noNumberAt = (places: string) =>
  ({
    scope: 'child',
    reads: { Episodes: ['URN', 'PLACE'] },
    flags: { Episodes: ['URN'] },
    run: ({ Episodes }: Tables903) => ({
      Episodes: Episodes.filter(({ URN, PLACE }) => isNamed(URN) && PLACE !== undefined && places.split(' ').includes(PLACE)),
    }),
  }) as const

export default {
  id: '222',
  severity: 'error',
  says: 'A placement of this kind has no provider with an Ofsted number, and there is one. Take the number out, or put the kind of placement right.',
  source: guide903('222'),
  reading: 'Seven X do not count as a number.',
  versions: [
    {
      inForce: during('2022_23', '2022_23'),
      ...noNumberAt('H5 P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1'),
      examples: [
        {
          name: 'finds a number of semi-independent living, and of living with parents',
          given: {
            Episodes: [
              { PLACE: 'H5', URN: '1234567' },
              { PLACE: 'P1', URN: '1234567' },
            ],
          },
          found: { Episodes: [0, 1] },
        },
        {
          name: 'passes no number, seven X, a home, and no kind of placement',
          given: { Episodes: [{ PLACE: 'H5' }, { PLACE: 'H5', URN: 'XXXXXXX' }, { PLACE: 'K2', URN: '1234567' }, { URN: '1234567' }] },
          found: {},
        },
      ],
    },
    {
      inForce: during('2023_24', '2023_24'),
      ...noNumberAt('P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1'),
      examples: [
        { name: 'finds a number of independent living', given: { Episodes: [{ PLACE: 'P2', URN: '1234567' }] }, found: { Episodes: [0] } },
        { name: 'passes a number of semi-independent living', given: { Episodes: [{ PLACE: 'H5', URN: '1234567' }] }, found: {} },
      ],
    },
    {
      inForce: during('2024_25', '2024_25'),
      ...noNumberAt('P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1'),
      examples: [
        {
          name: 'finds a number of another kind of placement',
          given: { Episodes: [{ PLACE: 'Z1', URN: '1234567' }] },
          found: { Episodes: [0] },
        },
        { name: 'passes a number of independent living', given: { Episodes: [{ PLACE: 'P2', URN: '1234567' }] }, found: {} },
      ],
    },
    {
      inForce: since('2025_26'),
      ...noNumberAt('P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z11 Z12 Z13 Z14'),
      examples: [
        {
          name: 'finds a number of the other kinds as they were divided',
          given: {
            Episodes: [
              { PLACE: 'Z11', URN: '1234567' },
              { PLACE: 'T4', URN: '1234567' },
            ],
          },
          found: { Episodes: [0, 1] },
        },
        { name: 'passes a kind that went', given: { Episodes: [{ PLACE: 'Z1', URN: '1234567' }] }, found: {} },
      ],
    },
  ],
} satisfies Check903
