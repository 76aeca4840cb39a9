import { since } from '../../return-year.ts'
import { isNo, isYes } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8568',
  severity: 'error',
  says: 'The return does not say whether this referral led to anything. Record whether it was closed with no further action: yes or no.',
  source: guideCin('8568'),
  reading: 'Yes and no may be written 1 and 0, or true and false in capitals or small letters.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['ReferralNFA'] },
  flags: { CINdetails: ['ReferralNFA'] },

  run: ({ CINdetails }) => ({ CINdetails: CINdetails.filter(({ ReferralNFA }) => !isYes(ReferralNFA) && !isNo(ReferralNFA)) }),

  examples: [
    {
      name: 'finds other words, other figures, and nothing at all',
      given: { CINdetails: [{ ReferralNFA: 'yes' }, { ReferralNFA: '2' }, {}] },
      found: { CINdetails: [0, 1, 2] },
    },
    {
      name: 'passes 1, 0, true and false, in whatever letters',
      given: { CINdetails: [{ ReferralNFA: '1' }, { ReferralNFA: '0' }, { ReferralNFA: 'True' }, { ReferralNFA: 'FALSE' }] },
      found: {},
    },
  ],
} satisfies CinCheck
