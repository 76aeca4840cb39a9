import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '392d',
  severity: 'error',
  says: 'The child lives at the postcode from which they came, but the placement is not with a parent (P1). Put right one of the postcodes, or the placement.',
  source: guide903('392d'),
  reading: 'Two postcodes are the same where they are written alike, spaces and capitals too.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['HOME_POST', 'PL_POST', 'PLACE'] },
  flags: { Episodes: ['HOME_POST', 'PL_POST', 'PLACE'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(({ PLACE, HOME_POST, PL_POST }) => PLACE !== 'P1' && HOME_POST !== undefined && HOME_POST === PL_POST),
  }),

  examples: [
    {
      name: 'finds foster care at the home address, and a placement that is not said',
      given: {
        Episodes: [
          { PLACE: 'U1', HOME_POST: 'AB1 1AA', PL_POST: 'AB1 1AA' },
          { HOME_POST: 'AB1 1AA', PL_POST: 'AB1 1AA' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a child placed with a parent, two postcodes, one that is written in two ways, and none',
      given: {
        Episodes: [
          { PLACE: 'P1', HOME_POST: 'AB1 1AA', PL_POST: 'AB1 1AA' },
          { PLACE: 'U1', HOME_POST: 'AB1 1AA', PL_POST: 'AB1 1AB' },
          { PLACE: 'U1', HOME_POST: 'AB1 1AA', PL_POST: 'AB11AA' },
          { PLACE: 'U1' },
          { PLACE: 'U1', HOME_POST: 'AB1 1AA' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
