import { isYes } from '../../cin/modules.ts'
import { since } from '../../return-year.ts'
import { isCare, wasOpenOn } from '../care.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'care-without-referral',
  severity: 'error',
  says: 'This child was in care on a day on which no referral of theirs was open. Put right when the case was opened, or when care began.',
  source: across('care-without-referral'),
  reading: 'Care from before the year is asked about on its first day. A referral that was closed with no further action opens nothing.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_CINdetails: ['CINreferralDate', 'CINclosureDate', 'ReferralNFA'], SSDA903_Episodes: ['DECOM', 'LS'] },
  flags: { CIN_CINdetails: ['CINreferralDate', 'CINclosureDate'], SSDA903_Episodes: ['DECOM'] },

  run: ({ CIN_CINdetails: details, SSDA903_Episodes: episodes }, { collectionStart }) => {
    const worked = details.filter(row => !isYes(row.ReferralNFA))
    // A child who is not in the census at all is for a check of its own.
    const alone = episodes.filter(row => {
      const { DECOM } = row
      const on = DECOM !== undefined && DECOM < collectionStart ? collectionStart : DECOM
      return details.length > 0 && on !== undefined && isCare(row) && !worked.some(each => wasOpenOn(each, on))
    })
    return alone.length > 0 ? { CIN_CINdetails: details, SSDA903_Episodes: alone } : {}
  },

  examples: [
    {
      name: 'finds care that began before the child was referred, and after the case was closed',
      given: {
        CIN_CINdetails: [{ CINreferralDate: '2022-05-02', CINclosureDate: '2022-09-01' }],
        SSDA903_Episodes: [
          { DECOM: '2022-05-01', LS: 'V2' },
          { DECOM: '2022-06-01', LS: 'C2' },
          { DECOM: '2022-10-01', LS: 'C2' },
        ],
      },
      found: { CIN_CINdetails: [0], SSDA903_Episodes: [0, 2] },
    },
    {
      name: 'passes care that began on the day of the referral, and care of many years with a case that is open now',
      given: {
        CIN_CINdetails: [{ CINreferralDate: '2022-03-01' }],
        SSDA903_Episodes: [
          { DECOM: '2015-01-01', LS: 'C2' },
          { DECOM: '2022-10-01', LS: 'V4' },
        ],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
