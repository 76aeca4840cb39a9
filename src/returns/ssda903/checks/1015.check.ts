import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const elsewhere = ['A3', 'A4', 'A5', 'A6', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6']

export default {
  id: '1015',
  severity: 'error',
  says: 'The placement is said to be the council’s own, but it is not in the council’s area. Check who provides it, and the postcode of the placement.',
  source: guide903('1015'),
  reading:
    'A placement whose area is not known counts as elsewhere. Areas are those of the year of the return: public tools use those of 2021, and so find placements in newer councils.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER', 'LS', 'PL_LA'] },
  needs: ['localAuthority'],
  flags: { Episodes: ['PL_LA'] },

  run: ({ Episodes }, { localAuthority }) => ({
    Episodes: Episodes.filter(
      e =>
        e.PLACE_PROVIDER === 'PR1' &&
        e.PLACE !== undefined &&
        !elsewhere.includes(e.PLACE) &&
        e.LS !== undefined &&
        !isShortBreak(e) &&
        e.PL_LA !== localAuthority,
    ),
  }),

  examples: [
    {
      name: 'finds the council’s own home in another council, and one whose area is not known',
      given: {
        Episodes: [
          { PLACE: 'K2', PLACE_PROVIDER: 'PR1', LS: 'C2', PL_LA: 'E10000014' },
          { PLACE: 'K2', PLACE_PROVIDER: 'PR1', LS: 'C2' },
        ],
      },
      about: { localAuthority: 'E10000016' },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes its own area, fostering, short breaks, and other providers',
      given: {
        Episodes: [
          { PLACE: 'K2', PLACE_PROVIDER: 'PR1', LS: 'C2', PL_LA: 'E10000016' },
          { PLACE: 'U4', PLACE_PROVIDER: 'PR1', LS: 'C2' },
          { PLACE: 'K2', PLACE_PROVIDER: 'PR1', LS: 'V3' },
          { PLACE: 'K2', PLACE_PROVIDER: 'PR2', LS: 'C2' },
          { PLACE: 'K2', PLACE_PROVIDER: 'PR1' },
          { PLACE_PROVIDER: 'PR1', LS: 'C2' },
        ],
      },
      about: { localAuthority: 'E10000016' },
      found: {},
    },
  ],
} satisfies Check903
