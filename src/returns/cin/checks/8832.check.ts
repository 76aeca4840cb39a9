import { since } from '../../return-year.ts'
import { inModuleOf, isYes } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8832',
  severity: 'error',
  says: 'The referral is said to have led no further, but a child protection plan was recorded with it. Change what the referral led to, or move the plan to the referral that it came from.',
  source: guideCin('8832'),
  reading: 'Public tools mix up the rows of the two tables, and so mark others, or none.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['LAchildID', 'CINdetailsID', 'ReferralNFA'], ChildProtectionPlans: ['LAchildID', 'CINdetailsID'] },
  flags: { ChildProtectionPlans: ['LAchildID'], CINdetails: ['ReferralNFA'] },

  run: ({ CINdetails, ChildProtectionPlans }) => {
    const ledNoFurther = CINdetails.filter(({ ReferralNFA }) => isYes(ReferralNFA))
    return {
      ChildProtectionPlans: inModuleOf(ChildProtectionPlans, ledNoFurther),
      CINdetails: inModuleOf(ledNoFurther, ChildProtectionPlans),
    }
  },

  examples: [
    {
      name: 'finds each plan of a referral that led no further, and the referral',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: '7', CINdetailsID: '2', ReferralNFA: 'True' },
        ],
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '2' },
        ],
      },
      found: { CINdetails: [1], ChildProtectionPlans: [0, 2] },
    },
    {
      name: 'passes plans of referrals that led further or do not say, and referrals without a plan',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '7', CINdetailsID: '3', ReferralNFA: '1' },
        ],
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '8', CINdetailsID: '3' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
