import { since } from '../../return-year.ts'
import { isNo } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8815',
  severity: 'error',
  says: 'This child has more than one open case. A child has one at a time: record when the older one closed, or take out the one that is there twice.',
  source: guideCin('8815'),
  reading:
    'Two that led to further action are too many; referrals that led no further, or do not say, do not count. Where there are two, every case of the child without a closing day is marked, for all of them need to be looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['LAchildID', 'CINclosureDate', 'ReferralNFA'] },
  flags: { CINdetails: ['CINclosureDate'] },

  run: ({ CINdetails }) => {
    const unclosed = CINdetails.filter(({ CINclosureDate }) => CINclosureDate === undefined)
    const open = unclosed.filter(({ ReferralNFA }) => isNo(ReferralNFA))
    return open.length > 1 ? { CINdetails: unclosed } : {}
  },

  examples: [
    {
      name: 'finds every case without a closing day of a child with two open ones',
      given: {
        CINdetails: [
          { LAchildID: '7', ReferralNFA: '0' },
          { LAchildID: '7', ReferralNFA: 'False' },
          { LAchildID: '7', ReferralNFA: '1' },
          { LAchildID: '7', ReferralNFA: '0', CINclosureDate: '2022-09-01' },
        ],
      },
      found: { CINdetails: [0, 1, 2] },
    },
    {
      name: 'passes one open case beside closed ones, beside referrals that led no further or do not say, and beside another child’s',
      given: {
        CINdetails: [
          { LAchildID: '7', ReferralNFA: '0' },
          { LAchildID: '7', ReferralNFA: '0', CINclosureDate: '2022-09-01' },
          { LAchildID: '7', ReferralNFA: '1' },
          { LAchildID: '7' },
          { LAchildID: '8', ReferralNFA: '0' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
