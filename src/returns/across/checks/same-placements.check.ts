import { since } from '../../return-year.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'same-placements',
  severity: 'error',
  says: 'The looked-after return and the daily feed do not have the same episodes of care in the year: one of them has one that begins on a day on which the other has none. Put right the day, or send what is missing.',
  source: across('same-placements', 'feed'),
  reading:
    'Known by the day on which it began, for the two have no number in common. What began before the year is looked at only if it went on into it.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { SSDA903_Episodes: ['DECOM'], FEED_Children: ['CHILD'], FEED_Placements: ['start_date'] },
  mayRead: { FEED_Placements: ['end_date'] },
  flags: { SSDA903_Episodes: ['DECOM'], FEED_Placements: ['start_date'] },

  run: ({ SSDA903_Episodes: episodes, FEED_Children: feed, FEED_Placements: placements }, { collectionStart, collectionEnd }) => {
    // A child who is not in the feed at all is for a check of its own.
    if (feed.length === 0) return {}
    const inReturn = new Set(episodes.map(row => row.DECOM))
    const inFeed = new Set(placements.map(row => row.start_date))
    const isOfYear = (row: (typeof placements)[number]) =>
      row.start_date !== undefined && row.start_date <= collectionEnd && !(row.end_date !== undefined && row.end_date < collectionStart)
    return {
      SSDA903_Episodes: episodes.filter(row => row.DECOM !== undefined && !inFeed.has(row.DECOM)),
      FEED_Placements: placements.filter(row => isOfYear(row) && !inReturn.has(row.start_date)),
    }
  },

  examples: [
    {
      name: 'finds an episode that the feed has on another day, on both sides',
      given: {
        SSDA903_Episodes: [{ DECOM: '2022-05-01' }],
        FEED_Children: [{}],
        FEED_Placements: [{ start_date: '2022-05-02' }],
      },
      found: { SSDA903_Episodes: [0], FEED_Placements: [0] },
    },
    {
      name: 'passes the same days, what was over before the year, and what begins after it',
      given: {
        SSDA903_Episodes: [{ DECOM: '2022-05-01' }],
        FEED_Children: [{}],
        FEED_Placements: [{ start_date: '2022-05-01' }, { start_date: '2021-05-01', end_date: '2022-03-31' }, { start_date: '2023-04-01' }],
      },
      found: {},
    },
    {
      name: 'leaves a child who is not in the feed',
      given: { SSDA903_Episodes: [{ DECOM: '2022-05-01' }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
