import { day } from '../../../kernel/kernel.ts'
import { onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { referralSources } from '../codes.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

const firstAsked = day('2013-04-01')

export default {
  id: '8866',
  severity: 'error',
  says: 'This referral does not say who made it, or not with a code of the census. Choose the source of the referral again.',
  source: guideCin('8866'),
  reading: 'Asked of referrals from 1 April 2013 on. One without a date is not asked.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['CINreferralDate', 'ReferralSource'] },
  flags: { CINdetails: ['CINreferralDate', 'ReferralSource'] },

  run: ({ CINdetails }) => ({
    CINdetails: CINdetails.filter(
      ({ CINreferralDate, ReferralSource: source }) =>
        onOrAfter(CINreferralDate, firstAsked) && (source === undefined || !referralSources.has(source)),
    ),
  }),

  examples: [
    {
      name: 'finds a referral without a source, with one that does not exist, and with one in small letters',
      given: {
        CINdetails: [
          { CINreferralDate: '2013-04-01' },
          { CINreferralDate: '2022-05-10', ReferralSource: '11' },
          { CINreferralDate: '2022-05-10', ReferralSource: '1a' },
        ],
      },
      found: { CINdetails: [0, 1, 2] },
    },
    {
      name: 'passes sources of the list, older referrals, and one without a date',
      given: {
        CINdetails: [
          { CINreferralDate: '2022-05-10', ReferralSource: '5D' },
          { CINreferralDate: '2022-05-10', ReferralSource: '10' },
          { CINreferralDate: '2013-03-31' },
          { ReferralSource: 'X' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
