import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8630',
  severity: 'error',
  says: 'The case was closed before the child was referred. Put right whichever of the two dates is wrong.',
  source: guideCin('8630'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['CINreferralDate', 'CINclosureDate'] },
  flags: { CINdetails: ['CINreferralDate', 'CINclosureDate'] },

  run: ({ CINdetails }) => ({ CINdetails: CINdetails.filter(episode => before(episode.CINclosureDate, episode.CINreferralDate)) }),

  examples: [
    {
      name: 'finds a case closed the day before its referral',
      given: { CINdetails: [{ CINreferralDate: '2022-05-10', CINclosureDate: '2022-05-09' }] },
      found: { CINdetails: [0] },
    },
    {
      name: 'passes a case closed on the day of its referral or later, and one with only one of the dates',
      given: {
        CINdetails: [
          { CINreferralDate: '2022-05-10', CINclosureDate: '2022-05-10' },
          { CINreferralDate: '2022-05-10', CINclosureDate: '2022-08-01' },
          { CINreferralDate: '2022-05-10' },
          { CINclosureDate: '2022-05-10' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
