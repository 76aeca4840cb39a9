import { since } from '../../return-year.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'same-closure',
  severity: 'error',
  says: 'The census and the daily feed do not close this case on the same day, or not for the same reason. Put right whichever is wrong.',
  source: across('same-closure', 'feed'),
  reading: 'A case is known by the day of its referral. A closure after the census year is none to the census of that year.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    CIN_CINdetails: ['CINreferralDate', 'CINclosureDate', 'ReasonForClosure'],
    FEED_Episodes: ['referral_date', 'closure_date', 'closure_reason'],
  },
  flags: { CIN_CINdetails: ['CINclosureDate', 'ReasonForClosure'], FEED_Episodes: ['closure_date', 'closure_reason'] },

  run: ({ CIN_CINdetails: details, FEED_Episodes: episodes }, { collectionEnd }) => {
    const pairs = details.flatMap(row =>
      episodes
        .filter(each => row.CINreferralDate !== undefined && each.referral_date === row.CINreferralDate)
        .map(each => [row, each] as const),
    )
    const differ = pairs.filter(([row, { closure_date, closure_reason }]) => {
      const closed = closure_date !== undefined && closure_date <= collectionEnd
      return (
        row.CINclosureDate !== (closed ? closure_date : undefined) ||
        (closed && closure_reason !== undefined && row.ReasonForClosure !== closure_reason)
      )
    })
    return differ.length > 0 ? { CIN_CINdetails: differ.map(([row]) => row), FEED_Episodes: differ.map(([, each]) => each) } : {}
  },

  examples: [
    {
      name: 'finds a case that is closed in one and open in the other, and two reasons',
      given: {
        CIN_CINdetails: [
          { CINreferralDate: '2022-05-01', CINclosureDate: '2022-08-01', ReasonForClosure: 'RC7' },
          { CINreferralDate: '2022-09-01', CINclosureDate: '2022-10-01', ReasonForClosure: 'RC8' },
        ],
        FEED_Episodes: [
          { referral_date: '2022-05-01' },
          { referral_date: '2022-09-01', closure_date: '2022-10-01', closure_reason: 'RC7' },
        ],
      },
      found: { CIN_CINdetails: [0, 1], FEED_Episodes: [0, 1] },
    },
    {
      name: 'passes the same closure, and one that came after the year',
      given: {
        CIN_CINdetails: [
          { CINreferralDate: '2022-05-01', CINclosureDate: '2022-08-01', ReasonForClosure: 'RC7' },
          { CINreferralDate: '2022-09-01' },
        ],
        FEED_Episodes: [
          { referral_date: '2022-05-01', closure_date: '2022-08-01', closure_reason: 'RC7' },
          { referral_date: '2022-09-01', closure_date: '2023-04-02', closure_reason: 'RC7' },
        ],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
