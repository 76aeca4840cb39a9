import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8600',
  severity: 'error',
  says: 'This referral has no date, or came after the census year ended. Record the day on which it came, or leave it for next year’s return.',
  source: guideCin('8600'),
  reading: 'A referral of earlier years passes.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], CINdetails: ['CINreferralDate'] },
  flags: { CINdetails: ['CINreferralDate'] },

  run: ({ CINdetails }, { collectionEnd }) => ({
    CINdetails: CINdetails.filter(({ CINreferralDate }) => CINreferralDate === undefined || after(CINreferralDate, collectionEnd)),
  }),

  examples: [
    {
      name: 'finds the day after the year, a cell that is no date, and nothing at all',
      given: { CINdetails: [{ CINreferralDate: '2023-04-01' }, { CINreferralDate: 'May 2022' }, {}] },
      found: { CINdetails: [0, 1, 2] },
    },
    {
      name: 'passes the last day of the year, and a referral of earlier years',
      given: { CINdetails: [{ CINreferralDate: '2023-03-31' }, { CINreferralDate: '2016-06-01' }] },
      found: {},
    },
  ],
} satisfies CinCheck
