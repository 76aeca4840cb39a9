import { since } from '../../return-year.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'same-protection-plans',
  severity: 'error',
  says: 'The census and the daily feed do not have the same child protection plans, or not with the same days. Put right the days, or send what is missing.',
  source: across('same-protection-plans', 'feed'),
  reading:
    'A plan is known by its first day. What ended after the census year is open to the census, and what was over before it is not in it.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    CIN_ChildIdentifiers: ['CHILD'],
    CIN_ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'],
    FEED_Children: ['CHILD'],
    FEED_ProtectionPlans: ['start_date', 'end_date'],
  },
  flags: { CIN_ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'], FEED_ProtectionPlans: ['start_date', 'end_date'] },

  run: (tables, { collectionStart, collectionEnd }) => {
    const { CIN_ChildIdentifiers: census, FEED_Children: feed, CIN_ChildProtectionPlans: plans, FEED_ProtectionPlans: others } = tables
    if (census.length === 0 || feed.length === 0) return {}
    const until = (on: string | undefined) => (on !== undefined && on <= collectionEnd ? on : undefined)
    const isOfYear = (row: (typeof others)[number]) =>
      row.start_date !== undefined && row.start_date <= collectionEnd && !(row.end_date !== undefined && row.end_date < collectionStart)
    const known = (from: string | undefined, to: string | undefined) => `${from} ${until(to)}`
    const inCensus = new Set(plans.map(row => known(row.CPPstartDate, row.CPPendDate)))
    const inFeed = new Set(others.map(row => known(row.start_date, row.end_date)))
    return {
      CIN_ChildProtectionPlans: plans.filter(row => row.CPPstartDate !== undefined && !inFeed.has(known(row.CPPstartDate, row.CPPendDate))),
      FEED_ProtectionPlans: others.filter(row => isOfYear(row) && !inCensus.has(known(row.start_date, row.end_date))),
    }
  },

  examples: [
    {
      name: 'finds a plan that the feed has not ended, and one that the census does not have',
      given: {
        CIN_ChildIdentifiers: [{}],
        CIN_ChildProtectionPlans: [{ CPPstartDate: '2022-05-01', CPPendDate: '2022-09-01' }],
        FEED_Children: [{}],
        FEED_ProtectionPlans: [{ start_date: '2022-05-01' }, { start_date: '2022-11-01' }],
      },
      found: { CIN_ChildProtectionPlans: [0], FEED_ProtectionPlans: [0, 1] },
    },
    {
      name: 'passes the same plans, one that ended after the year, and one of years ago',
      given: {
        CIN_ChildIdentifiers: [{}],
        CIN_ChildProtectionPlans: [{ CPPstartDate: '2022-05-01' }],
        FEED_Children: [{}],
        FEED_ProtectionPlans: [
          { start_date: '2022-05-01', end_date: '2023-06-01' },
          { start_date: '2019-05-01', end_date: '2019-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
