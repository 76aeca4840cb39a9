import { isYes } from '../../cin/modules.ts'
import { since } from '../../return-year.ts'
import { isCare } from '../care.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'no-action-in-care',
  severity: 'error',
  says: 'This referral is said to have needed no further action, and the child came into care on it. Change what was decided, or put right when care began.',
  source: across('no-action-in-care'),
  reading: 'Care is set against the last referral on or before the day on which it began.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_CINdetails: ['CINreferralDate', 'ReferralNFA'], SSDA903_Episodes: ['DECOM', 'RNE', 'LS'] },
  flags: { CIN_CINdetails: ['ReferralNFA', 'CINreferralDate'], SSDA903_Episodes: ['DECOM'] },

  run: ({ CIN_CINdetails: details, SSDA903_Episodes: episodes }) => {
    const ledTo = (on: string) => {
      const dates = details.flatMap(row => (row.CINreferralDate !== undefined && row.CINreferralDate <= on ? row.CINreferralDate : []))
      const last = dates.sort().at(-1)
      const its = details.filter(row => row.CINreferralDate === last)
      return last !== undefined && its.every(row => isYes(row.ReferralNFA)) ? its : []
    }
    const began = episodes.filter(row => row.RNE === 'S' && row.DECOM !== undefined && isCare(row) && ledTo(row.DECOM).length > 0)
    return began.length > 0 ? { CIN_CINdetails: began.flatMap(row => ledTo(row.DECOM!)), SSDA903_Episodes: began } : {}
  },

  examples: [
    {
      name: 'finds care that began on a referral that led to nothing',
      given: {
        CIN_CINdetails: [{ CINreferralDate: '2022-05-01', ReferralNFA: 'true' }],
        SSDA903_Episodes: [{ DECOM: '2022-05-03', RNE: 'S', LS: 'V2' }],
      },
      found: { CIN_CINdetails: [0], SSDA903_Episodes: [0] },
    },
    {
      name: 'passes a child whose next referral led to care, and one who was in care before',
      given: {
        CIN_CINdetails: [
          { CINreferralDate: '2022-05-01', ReferralNFA: '1' },
          { CINreferralDate: '2022-06-01', ReferralNFA: '0' },
        ],
        SSDA903_Episodes: [
          { DECOM: '2022-06-03', RNE: 'S', LS: 'V2' },
          { DECOM: '2022-05-03', RNE: 'P', LS: 'C2' },
        ],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
