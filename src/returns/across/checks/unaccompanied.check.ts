import { since } from '../../return-year.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'unaccompanied',
  severity: 'error',
  says: 'One of the looked-after return and the daily feed says that this child seeks asylum alone, and the other does not. Record since when and until when they did.',
  source: across('unaccompanied', 'feed'),
  reading: 'Who ceased to be one in the year or before is asked about on the day on which that was: the feed then says that day.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { SSDA903_Header: ['CHILD'], SSDA903_UASC: ['CHILD'], FEED_Children: ['uasc_flag'] },
  mayRead: { FEED_Children: ['uasc_end_date'] },
  flags: { SSDA903_Header: ['CHILD'], SSDA903_UASC: ['CHILD'], FEED_Children: ['uasc_flag'] },

  run: ({ SSDA903_Header: header, SSDA903_UASC: alone, FEED_Children: feed }) => {
    if (header.length === 0 || feed.length === 0) return {}
    const isTold = feed.some(row => row.uasc_flag === 'true' || row.uasc_end_date !== undefined)
    if (alone.length > 0) return isTold ? {} : { SSDA903_UASC: alone, FEED_Children: feed }
    const flagged = feed.filter(row => row.uasc_flag === 'true')
    return flagged.length > 0 ? { SSDA903_Header: header, FEED_Children: flagged } : {}
  },

  examples: [
    {
      name: 'finds a child of whom only the return says it',
      given: { SSDA903_Header: [{}], SSDA903_UASC: [{}], FEED_Children: [{ uasc_flag: 'false' }] },
      found: { SSDA903_UASC: [0], FEED_Children: [0] },
    },
    {
      name: 'finds a child of whom only the feed says it',
      given: { SSDA903_Header: [{}], FEED_Children: [{ uasc_flag: 'true' }] },
      found: { SSDA903_Header: [0], FEED_Children: [0] },
    },
    {
      name: 'passes a child of whom both say it, be it over, and one who is in the feed alone',
      given: { SSDA903_Header: [{}], SSDA903_UASC: [{}], FEED_Children: [{ uasc_flag: 'false', uasc_end_date: '2025-09-01' }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
