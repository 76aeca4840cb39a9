import { since } from '../../return-year.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'not-in-feed',
  severity: 'error',
  says: 'This child is in a return of the year, and the daily feed does not have them. Send them, or see whether the feed knows them by another number.',
  source: across('not-in-feed', 'feed'),
  reading: 'The feed is taken for whole, as a first one is: what only holds the last day’s changes has most children left out.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { FEED_Children: ['CHILD'] },
  mayRead: { CIN_ChildIdentifiers: ['CHILD'], SSDA903_Header: ['CHILD'] },
  flags: { CIN_ChildIdentifiers: ['CHILD'], SSDA903_Header: ['CHILD'] },

  run: ({ FEED_Children: feed, CIN_ChildIdentifiers: census, SSDA903_Header: lookedAfter }) => {
    if (feed.length > 0) return {}
    return {
      CIN_ChildIdentifiers: census.filter(row => row.CHILD !== undefined),
      SSDA903_Header: lookedAfter.filter(row => row.CHILD !== undefined),
    }
  },

  examples: [
    {
      name: 'finds a child of a return whom the feed does not have',
      given: { CIN_ChildIdentifiers: [{ CHILD: '1' }, { CHILD: '2' }], FEED_Children: [{ CHILD: '1' }] },
      found: { CIN_ChildIdentifiers: [1] },
    },
    {
      name: 'passes a child of both, and one whom only the feed has',
      given: { SSDA903_Header: [{ CHILD: '1' }], FEED_Children: [{ CHILD: '1' }, { CHILD: '2' }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
