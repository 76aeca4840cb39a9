import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isNo } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

type Episode = CinRow<'CINdetails'>
const comesLater = (a: Episode, b: Episode) => after(a.CINreferralDate, b.CINreferralDate)

export default {
  id: '8816',
  severity: 'error',
  says: 'This case is still open, though the child was referred again later. Record when it closed, or put the date of the later referral right.',
  source: guideCin('8816'),
  reading:
    'The later referral is marked with it, also one that led no further or has closed. Of two on one day the first in the file is taken for the later one, as the published tool does, so that a second one that is open is found.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['LAchildID', 'CINreferralDate', 'CINclosureDate', 'ReferralNFA'] },
  flags: { CINdetails: ['CINreferralDate'] },

  run: ({ CINdetails }) => {
    const dated = CINdetails.filter(({ CINreferralDate }) => CINreferralDate !== undefined)
    if (dated.length === 0) return {}
    const latest = dated.reduce((last, episode) => (comesLater(episode, last) ? episode : last))
    const wrong = dated.filter(episode => episode !== latest && episode.CINclosureDate === undefined && isNo(episode.ReferralNFA))
    return wrong.length > 0 ? { CINdetails: [...wrong, latest] } : {}
  },

  examples: [
    {
      name: 'finds open cases with a later referral, and that referral, even if it led no further',
      given: {
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-05-10', ReferralNFA: '0' },
          { LAchildID: '7', CINreferralDate: '2022-06-10', ReferralNFA: 'False' },
          { LAchildID: '7', CINreferralDate: '2022-07-10', ReferralNFA: '0', CINclosureDate: '2022-08-01' },
          { LAchildID: '7', CINreferralDate: '2022-09-10', ReferralNFA: '1' },
        ],
      },
      found: { CINdetails: [0, 1, 3] },
    },
    {
      name: 'finds two open cases with a referral on one day',
      given: {
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-05-10', ReferralNFA: '0' },
          { LAchildID: '7', CINreferralDate: '2022-05-10', ReferralNFA: '0' },
        ],
      },
      found: { CINdetails: [0, 1] },
    },
    {
      name: 'passes an open case that is the latest, older ones that closed or led no further or do not say, and cases without a referral date',
      given: {
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-05-10', ReferralNFA: '0', CINclosureDate: '2022-06-01' },
          { LAchildID: '7', CINreferralDate: '2022-06-10', ReferralNFA: '1' },
          { LAchildID: '7', CINreferralDate: '2022-06-11' },
          { LAchildID: '7', CINreferralDate: '2022-07-10', ReferralNFA: '0' },
          { LAchildID: '7', ReferralNFA: '0' },
          { LAchildID: '8', CINreferralDate: '2022-05-10', ReferralNFA: '0' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
