import { since } from '../../return-year.ts'
import { isSameModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4004',
  severity: 'error',
  says: 'This child has two child in need plans that are both open. Record when the earlier one ended.',
  source: guideCin('4004'),
  reading:
    'All plans of that referral are marked, also those that ended. A plan that does not say when it began is open too. Plans of two referrals are not compared.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINplanDates: ['LAchildID', 'CINdetailsID', 'CINPlanEndDate'] },
  flags: { CINplanDates: ['CINPlanEndDate'] },

  run: ({ CINplanDates }) => {
    const open = CINplanDates.filter(({ CINPlanEndDate }) => CINPlanEndDate === undefined)
    return { CINplanDates: CINplanDates.filter(plan => open.filter(other => isSameModule(other, plan)).length > 1) }
  },

  examples: [
    {
      name: 'finds all plans of a referral of which two are open',
      given: {
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-04-10', CINPlanEndDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-06-01' },
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '2', CINPlanStartDate: '2022-06-01' },
        ],
      },
      found: { CINplanDates: [0, 1, 2] },
    },
    {
      name: 'passes one open plan after another that ended, and open plans of two referrals or two children',
      given: {
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanEndDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '8', CINdetailsID: '1' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
