import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isNo } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'
import { countedBack } from '../working-days.ts'

export default {
  id: '8569Q',
  severity: 'query',
  says: 'This referral is from before the census year and was closed with no further action, so it has no place in this return. Put right its date or what was decided, or leave it out.',
  source: guideCin('8569Q'),
  reading:
    'The last working day before 1 April still passes: public tools query it. A referral that does not say whether it led to anything is queried like one that led to nothing. For years whose bank holidays are not known, Mondays to Fridays are counted.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], CINdetails: ['CINreferralDate', 'ReferralNFA'] },
  flags: { CINdetails: ['CINreferralDate'] },

  run: ({ CINdetails }, { collectionStart }) => {
    // The first day of the year, or the next working day, is itself the first of the two.
    const threshold = countedBack(collectionStart, 2)
    return { CINdetails: CINdetails.filter(c => before(c.CINreferralDate, threshold) && !isNo(c.ReferralNFA)) }
  },

  examples: [
    {
      name: 'queries a referral from before the last working day, whether it led to nothing or does not say',
      about: { year: '2025_26' },
      given: {
        CINdetails: [
          { CINreferralDate: '2025-03-30', ReferralNFA: '1' },
          { CINreferralDate: '2025-03-30', ReferralNFA: 'TRUE' },
          { CINreferralDate: '2025-03-30' },
        ],
      },
      found: { CINdetails: [0, 1, 2] },
    },
    {
      name: 'passes the last working day before the year, a referral that led to something, and one without a date',
      about: { year: '2025_26' },
      given: {
        CINdetails: [
          { CINreferralDate: '2025-03-31', ReferralNFA: '1' },
          { CINreferralDate: '2024-06-01', ReferralNFA: '0' },
          { CINreferralDate: '2024-06-01', ReferralNFA: 'False' },
          { ReferralNFA: '1' },
        ],
      },
      found: {},
    },
    {
      name: 'steps back over Easter, where the year begins on Easter Monday',
      about: { year: '2024_25' },
      given: {
        CINdetails: [
          { CINreferralDate: '2024-03-27', ReferralNFA: '1' },
          { CINreferralDate: '2024-03-28', ReferralNFA: '1' },
        ],
      },
      found: { CINdetails: [0] },
    },
    {
      name: 'steps back to Friday, where the year begins on a Saturday',
      about: { year: '2023_24' },
      given: {
        CINdetails: [
          { CINreferralDate: '2023-03-30', ReferralNFA: '1' },
          { CINreferralDate: '2023-03-31', ReferralNFA: '1' },
        ],
      },
      found: { CINdetails: [0] },
    },
  ],
} satisfies CinCheck
