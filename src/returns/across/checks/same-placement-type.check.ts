import { since } from '../../return-year.ts'
import { bothSides, samePlacements } from '../placements.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'same-placement-type',
  severity: 'error',
  says: 'The looked-after return and the daily feed say different things of the kind of placement in which this child lives. Put right whichever is wrong.',
  source: across('same-placement-type', 'feed'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { SSDA903_Episodes: ['DECOM', 'PLACE'], FEED_Placements: ['start_date', 'placement_type'] },
  flags: { SSDA903_Episodes: ['PLACE'], FEED_Placements: ['placement_type'] },

  run: ({ SSDA903_Episodes: episodes, FEED_Placements: placements }) =>
    bothSides(samePlacements(episodes, placements).filter(([episode, placement]) => episode.PLACE !== placement.placement_type)),

  examples: [
    {
      name: 'finds a foster home in one and a children’s home in the other',
      given: {
        SSDA903_Episodes: [{ DECOM: '2022-05-01', PLACE: 'U6' }],
        FEED_Placements: [{ start_date: '2022-05-01', placement_type: 'K2' }],
      },
      found: { SSDA903_Episodes: [0], FEED_Placements: [0] },
    },
    {
      name: 'passes the same kind, and short breaks, of which neither says one',
      given: {
        SSDA903_Episodes: [{ DECOM: '2022-05-01', PLACE: 'U6' }, { DECOM: '2022-06-01' }],
        FEED_Placements: [{ start_date: '2022-05-01', placement_type: 'U6' }, { start_date: '2022-06-01' }],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
