import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '411',
  severity: 'error',
  says: 'The placement is said to be within the council’s own area, but its postcode is in another. Put right the postcode of the placement.',
  source: guide903('411'),
  reading: 'Where both are worked out from the postcode they always agree: it finds only what a file says itself.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PL_LOCATION', 'PL_LA'] },
  needs: ['localAuthority'],
  flags: { Episodes: ['PL_LOCATION'] },

  run: ({ Episodes }, { localAuthority }) => ({
    Episodes: Episodes.filter(({ PL_LOCATION, PL_LA }) => PL_LOCATION === 'IN' && PL_LA !== localAuthority),
  }),

  examples: [
    {
      name: 'finds a placement said to be within the area that is in another, or nowhere',
      given: { Episodes: [{ PL_LOCATION: 'IN', PL_LA: 'E10000015' }, { PL_LOCATION: 'IN' }] },
      about: { localAuthority: 'E10000014' },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a placement within the area, and those outside',
      given: {
        Episodes: [
          { PL_LOCATION: 'IN', PL_LA: 'E10000014' },
          { PL_LOCATION: 'OUT', PL_LA: 'E10000015' },
          { PL_LOCATION: 'OUT', PL_LA: 'E10000014' },
          {},
        ],
      },
      about: { localAuthority: 'E10000014' },
      found: {},
    },
  ],
} satisfies Check903
