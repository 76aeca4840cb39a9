import { since } from '../../return-year.ts'
import { pairsInModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4001',
  severity: 'error',
  says: 'A child in need plan and a child protection plan are both open. One takes the place of the other: record the day on which one of them ended.',
  source: guideCin('4001'),
  reading: 'Both plans belong to the same referral and have no end date, whenever they began. Plans of two referrals are not compared.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    ChildProtectionPlans: ['LAchildID', 'CINdetailsID', 'CPPendDate'],
    CINplanDates: ['LAchildID', 'CINdetailsID', 'CINPlanStartDate', 'CINPlanEndDate'],
  },
  flags: { ChildProtectionPlans: ['CPPendDate'], CINplanDates: ['CINPlanEndDate'] },

  run: ({ ChildProtectionPlans, CINplanDates }) => {
    const wrong = pairsInModule(
      ChildProtectionPlans.filter(({ CPPendDate }) => CPPendDate === undefined),
      CINplanDates.filter(plan => plan.CINPlanStartDate !== undefined && plan.CINPlanEndDate === undefined),
    )
    return { ChildProtectionPlans: wrong.map(([plan]) => plan), CINplanDates: wrong.map(([, plan]) => plan) }
  },

  examples: [
    {
      name: 'finds two plans that are both open, though one does not say when it began',
      given: {
        ChildProtectionPlans: [{ LAchildID: '7', CINdetailsID: '1' }],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-04-10', CINPlanEndDate: '2022-05-09' },
        ],
      },
      found: { ChildProtectionPlans: [0], CINplanDates: [0] },
    },
    {
      name: 'passes plans of which one has ended, a child in need plan that never began, and plans of two referrals',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-05-10', CPPendDate: '2022-12-01' },
          { LAchildID: '7', CINdetailsID: '2', CPPstartDate: '2022-05-10' },
        ],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-12-01' },
          { LAchildID: '7', CINdetailsID: '2', CINPlanStartDate: '2022-04-10', CINPlanEndDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
