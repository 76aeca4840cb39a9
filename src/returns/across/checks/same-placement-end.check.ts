import { since } from '../../return-year.ts'
import { bothSides, samePlacements } from '../placements.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'same-placement-end',
  severity: 'error',
  says: 'The looked-after return and the daily feed do not end this episode of care on the same day, or not for the same reason. Put right whichever is wrong.',
  source: across('same-placement-end', 'feed'),
  reading: 'An end after the year is none to the return of that year.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { SSDA903_Episodes: ['DECOM', 'DEC', 'REC'], FEED_Placements: ['start_date', 'end_date', 'end_reason'] },
  flags: { SSDA903_Episodes: ['DEC', 'REC'], FEED_Placements: ['end_date', 'end_reason'] },

  run: ({ SSDA903_Episodes: episodes, FEED_Placements: placements }, { collectionEnd }) => {
    const pairs = samePlacements(episodes, placements).filter(([episode, placement]) => {
      const ended = placement.end_date !== undefined && placement.end_date <= collectionEnd
      if (episode.DEC !== (ended ? placement.end_date : undefined)) return true
      return ended && placement.end_reason !== undefined && episode.REC !== placement.end_reason
    })
    return bothSides(pairs)
  },

  examples: [
    {
      name: 'finds an end that only one of them has, another day, and another reason',
      given: {
        SSDA903_Episodes: [
          { DECOM: '2022-05-01' },
          { DECOM: '2022-06-01', DEC: '2022-07-01', REC: 'X1' },
          { DECOM: '2022-08-01', DEC: '2022-09-01', REC: 'E4A' },
        ],
        FEED_Placements: [
          { start_date: '2022-05-01', end_date: '2022-06-01' },
          { start_date: '2022-06-01', end_date: '2022-07-02', end_reason: 'X1' },
          { start_date: '2022-08-01', end_date: '2022-09-01', end_reason: 'E8' },
        ],
      },
      found: { SSDA903_Episodes: [0, 1, 2], FEED_Placements: [0, 1, 2] },
    },
    {
      name: 'passes the same end, and one that came after the year',
      given: {
        SSDA903_Episodes: [{ DECOM: '2022-05-01', DEC: '2022-06-01', REC: 'X1' }, { DECOM: '2022-06-01' }],
        FEED_Placements: [
          { start_date: '2022-05-01', end_date: '2022-06-01', end_reason: 'X1' },
          { start_date: '2022-06-01', end_date: '2023-05-01', end_reason: 'E8' },
        ],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
