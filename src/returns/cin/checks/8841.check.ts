import { onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isSameModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

const isTooEarly = (review: CinRow<'Reviews'>, plan: CinRow<'ChildProtectionPlans'>) =>
  isSameModule(review, plan) && review.CPPID === plan.CPPID && onOrBefore(review.CPPreviewDate, plan.CPPstartDate)

export default {
  id: '8841',
  severity: 'error',
  says: 'A review of this child protection plan was held before the plan began, or on its first day. The conference that began the plan is not a review of it: put right whichever date is wrong.',
  source: guideCin('8841'),
  reading: 'Every review of the plan is looked at. Public tools read only the first of each plan.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    ChildProtectionPlans: ['LAchildID', 'CINdetailsID', 'CPPID', 'CPPstartDate'],
    Reviews: ['LAchildID', 'CINdetailsID', 'CPPID', 'CPPreviewDate'],
  },
  flags: { ChildProtectionPlans: ['CPPstartDate'], Reviews: ['CPPreviewDate'] },

  run: ({ ChildProtectionPlans, Reviews }) => ({
    ChildProtectionPlans: ChildProtectionPlans.filter(plan => Reviews.some(review => isTooEarly(review, plan))),
    Reviews: Reviews.filter(review => ChildProtectionPlans.some(plan => isTooEarly(review, plan))),
  }),

  examples: [
    {
      name: 'finds reviews on the first day of their plan and before it, also where the first review is right',
      given: {
        ChildProtectionPlans: [{ LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2022-05-10' }],
        Reviews: [
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-08-01' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-05-09' },
        ],
      },
      found: { ChildProtectionPlans: [0], Reviews: [1, 2] },
    },
    {
      name: 'passes reviews after the plan began, reviews of another plan or another child, and plans and reviews without a date',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '2', CPPstartDate: '2022-01-10' },
          { LAchildID: '7', CINdetailsID: '2', CPPID: '1' },
        ],
        Reviews: [
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-05-11' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '2', CPPreviewDate: '2022-04-01' },
          { LAchildID: '7', CINdetailsID: '2', CPPID: '1', CPPreviewDate: '2022-04-01' },
          { LAchildID: '8', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-04-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
