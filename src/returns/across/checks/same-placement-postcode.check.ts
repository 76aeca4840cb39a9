import { plainPostcode } from '../../postcode.ts'
import { since } from '../../return-year.ts'
import { bothSides, samePlacements } from '../placements.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'

const bare = (code: string | undefined) => (code === undefined ? undefined : plainPostcode(code))

export default {
  id: 'same-placement-postcode',
  severity: 'error',
  says: 'The looked-after return and the daily feed have different postcodes for this placement. Put right whichever is wrong.',
  source: across('same-placement-postcode', 'feed'),
  reading: 'Spaces and small letters make no difference. A postcode that one of them does not say is not set against the other’s.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { SSDA903_Episodes: ['DECOM', 'PL_POST'], FEED_Placements: ['start_date', 'postcode'] },
  flags: { SSDA903_Episodes: ['PL_POST'], FEED_Placements: ['postcode'] },

  run: ({ SSDA903_Episodes: episodes, FEED_Placements: placements }) =>
    bothSides(
      samePlacements(episodes, placements).filter(
        ([{ PL_POST }, { postcode }]) => PL_POST !== undefined && postcode !== undefined && bare(PL_POST) !== bare(postcode),
      ),
    ),

  examples: [
    {
      name: 'finds two postcodes of one placement',
      given: {
        SSDA903_Episodes: [{ DECOM: '2022-05-01', PL_POST: 'ZZ1 1AA' }],
        FEED_Placements: [{ start_date: '2022-05-01', postcode: 'ZZ1 1AB' }],
      },
      found: { SSDA903_Episodes: [0], FEED_Placements: [0] },
    },
    {
      name: 'passes one that is written in another way, and one that the feed leaves out',
      given: {
        SSDA903_Episodes: [
          { DECOM: '2022-05-01', PL_POST: 'ZZ1 1AA' },
          { DECOM: '2022-06-01', PL_POST: 'ZZ1 1AA' },
        ],
        FEED_Placements: [{ start_date: '2022-05-01', postcode: 'zz11aa' }, { start_date: '2022-06-01' }],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
