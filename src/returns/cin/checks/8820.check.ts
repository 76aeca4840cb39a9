import { before, onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { inPairs } from '../in-pairs.ts'
import { isNo } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8820',
  severity: 'error',
  says: 'Two cases of this child run at the same time: one began before the other had closed. Put the dates right, or take out the one that is there twice.',
  source: guideCin('8820'),
  reading:
    'A referral on the day the other case closed passes, and so does one on the reference date beside an open case. An open case that led no further overlaps nothing that comes after it.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], CINdetails: ['LAchildID', 'CINreferralDate', 'CINclosureDate', 'ReferralNFA'] },
  flags: { CINdetails: ['CINreferralDate', 'CINclosureDate'] },

  run: ({ CINdetails }, { collectionEnd }) => ({
    CINdetails: inPairs(CINdetails, ({ CINreferralDate: referred }, other) => {
      if (!onOrAfter(referred, other.CINreferralDate)) return false
      if (other.CINclosureDate !== undefined) return before(referred, other.CINclosureDate)
      return isNo(other.ReferralNFA) && before(referred, collectionEnd)
    }),
  }),

  examples: [
    {
      name: 'finds a referral the day before another case closed, and one while another case is open',
      given: {
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-05-10', CINclosureDate: '2022-07-01', ReferralNFA: '0' },
          { LAchildID: '7', CINreferralDate: '2022-06-30', CINclosureDate: '2022-08-01', ReferralNFA: '0' },
          { LAchildID: '8', CINreferralDate: '2022-05-10', ReferralNFA: 'False' },
          { LAchildID: '8', CINreferralDate: '2023-03-30', ReferralNFA: '1' },
        ],
      },
      found: { CINdetails: [0, 1, 2, 3] },
    },
    {
      name: 'finds two cases with a referral on one day, although one of them closed that day',
      given: {
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-05-10', CINclosureDate: '2022-05-10', ReferralNFA: '0' },
          { LAchildID: '7', CINreferralDate: '2022-05-10', ReferralNFA: '0' },
        ],
      },
      found: { CINdetails: [0, 1] },
    },
    {
      name: 'passes a referral on the day the other case closed or later, and one on the last day of the year',
      given: {
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-05-10', CINclosureDate: '2022-07-01', ReferralNFA: '0' },
          { LAchildID: '7', CINreferralDate: '2022-07-01', ReferralNFA: '0' },
          { LAchildID: '7', CINreferralDate: '2023-03-31', ReferralNFA: '0' },
        ],
      },
      found: {},
    },
    {
      name: 'passes cases after one that led no further or does not say, cases without a referral date, and another child’s',
      given: {
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-05-10', ReferralNFA: '1' },
          { LAchildID: '7', CINreferralDate: '2022-05-11' },
          { LAchildID: '7', CINreferralDate: '2022-06-10', ReferralNFA: '0' },
          { LAchildID: '7', ReferralNFA: '0', CINclosureDate: '2023-01-01' },
          { LAchildID: '8', CINreferralDate: '2022-07-01', ReferralNFA: '0' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
