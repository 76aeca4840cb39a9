import { since } from '../../return-year.ts'
import { isNo } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8610',
  severity: 'error',
  says: 'This referral led to further action, but does not say what the child’s main need was. Choose the primary need from the assessment.',
  source: guideCin('8610'),
  reading: 'A referral that does not say whether more was done is left to rule 8568.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['ReferralNFA', 'PrimaryNeedCode'] },
  flags: { CINdetails: ['ReferralNFA', 'PrimaryNeedCode'] },

  run: ({ CINdetails }) => ({
    CINdetails: CINdetails.filter(({ ReferralNFA, PrimaryNeedCode }) => isNo(ReferralNFA) && PrimaryNeedCode === undefined),
  }),

  examples: [
    {
      name: 'finds further action without a need, however the file says no',
      given: { CINdetails: [{ ReferralNFA: '0' }, { ReferralNFA: 'false' }, { ReferralNFA: 'False' }] },
      found: { CINdetails: [0, 1, 2] },
    },
    {
      name: 'passes a need, a referral with no further action, and one that does not say',
      given: { CINdetails: [{ ReferralNFA: '0', PrimaryNeedCode: 'N1' }, { ReferralNFA: '1' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
