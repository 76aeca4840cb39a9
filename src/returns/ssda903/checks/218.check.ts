import type { About } from '../../about.ts'
import { onOrAfter } from '../../days.ts'
import { during, since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const needsNumber = (exempt: string, isOutside: (area: string | undefined) => boolean) =>
  ({
    scope: 'child',
    reads: { Episodes: ['URN', 'PLACE', 'PL_LA', 'DEC'] },
    flags: { Episodes: ['URN'] },
    run: ({ Episodes }: Tables903, { collectionStart }: About) => ({
      Episodes: Episodes.filter(
        e =>
          e.URN === undefined &&
          !(e.PLACE !== undefined && exempt.split(' ').includes(e.PLACE)) &&
          !isOutside(e.PL_LA) &&
          (!isFilled(e, 'DEC') || onOrAfter(e.DEC, collectionStart)),
      ),
    }),
  }) as const

/** Up to 2024/25 an area that is not known counts as outside England. */
const isNotKnownEngland = (area: string | undefined) => area === undefined || /^[NWSC]/.test(area)
const outside = ['CON', 'NIR', 'SCO', 'WAL', 'NUK']

export default {
  id: '218',
  severity: 'error',
  says: 'A placement of this kind has a provider with an Ofsted number, and it is missing. Look the provider up and add the number.',
  source: guide903('218'),
  reading:
    'Seven X count as a number, and short breaks are not left out. An episode whose end is no date passes. The DfE’s words name 31 March 2015; the rule is read by the year of the return, as public tools do.',
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      ...needsNumber('H5 P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1', isNotKnownEngland),
      examples: [
        {
          name: 'finds a home in England without a number, and no kind of placement',
          given: {
            Episodes: [
              { PLACE: 'K2', PL_LA: 'E10000016' },
              { PL_LA: 'E10000016', DEC: '2022-04-01' },
            ],
          },
          found: { Episodes: [0, 1] },
        },
        {
          name: 'passes a number, kinds that have none, places outside England or not known, and what ended before the year',
          given: {
            Episodes: [
              { PLACE: 'K2', PL_LA: 'E10000016', URN: 'XXXXXXX' },
              { PLACE: 'H5', PL_LA: 'E10000016' },
              { PLACE: 'K2', PL_LA: 'WAL' },
              { PLACE: 'K2' },
              { PLACE: 'K2', PL_LA: 'E10000016', DEC: '2022-03-31' },
              { PLACE: 'K2', PL_LA: 'E10000016', DEC: 'soon' },
            ],
          },
          found: {},
        },
      ],
    },
    {
      inForce: during('2024_25', '2024_25'),
      ...needsNumber('P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1', isNotKnownEngland),
      examples: [
        {
          name: 'finds semi-independent living, which no longer is without one',
          given: {
            Episodes: [
              { PLACE: 'H5', PL_LA: 'E10000016' },
              { PLACE: 'P2', PL_LA: 'E10000016' },
            ],
          },
          found: { Episodes: [0, 1] },
        },
        {
          name: 'passes kinds that have none, and places outside England or not known',
          given: { Episodes: [{ PLACE: 'Z1', PL_LA: 'E10000016' }, { PLACE: 'K2', PL_LA: 'SCO' }, { PLACE: 'K2' }] },
          found: {},
        },
      ],
    },
    {
      inForce: since('2025_26'),
      reading: 'A placement whose area is not known is not outside England, and fails.',
      ...needsNumber('P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z11 Z12 Z13 Z14', area => area !== undefined && outside.includes(area)),
      examples: [
        {
          name: 'finds a home in England, and one whose area is not known',
          given: { Episodes: [{ PLACE: 'K2', PL_LA: 'E10000016' }, { PLACE: 'K2' }, { PLACE: 'Z1', PL_LA: 'E10000016' }] },
          found: { Episodes: [0, 1, 2] },
        },
        {
          name: 'passes the other kinds as they were divided, and places outside England',
          given: {
            Episodes: [
              { PLACE: 'Z11', PL_LA: 'E10000016' },
              { PLACE: 'K2', PL_LA: 'CON' },
              { PLACE: 'K2', PL_LA: 'NIR' },
            ],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
