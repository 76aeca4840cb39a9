import { before, onOrAfter, sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isSameModule, pairsInModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

const isDuring = ({ CPPreviewDate }: CinRow<'Reviews'>, plan: CinRow<'CINplanDates'>) =>
  onOrAfter(CPPreviewDate, plan.CINPlanStartDate) && (plan.CINPlanEndDate === undefined || before(CPPreviewDate, plan.CINPlanEndDate))

export default {
  id: '4003',
  severity: 'error',
  says: 'A child protection plan was reviewed while the child was on a child in need plan. Put right the date of the review, or the dates of the plans: one follows the other.',
  source: guideCin('4003'),
  reading:
    'A review and both plans belong to the same referral, and a plan that is still open counts: public tools let open plans pass, and mix the plans of a child’s referrals. A review on the day on which the child protection plan ended passes, and so does one on the day on which the child in need plan ended.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    ChildProtectionPlans: ['LAchildID', 'CPPID', 'CPPendDate'],
    Reviews: ['LAchildID', 'CPPID', 'CPPreviewDate'],
    CINplanDates: ['LAchildID', 'CINPlanStartDate', 'CINPlanEndDate'],
  },
  mayRead: { ChildProtectionPlans: ['CINdetailsID'], Reviews: ['CINdetailsID'], CINplanDates: ['CINdetailsID'] },
  flags: { ChildProtectionPlans: ['CPPendDate'], CINplanDates: ['CINPlanStartDate'], Reviews: ['CPPreviewDate'] },

  run: ({ ChildProtectionPlans, Reviews, CINplanDates }) => {
    const wrong = pairsInModule(ChildProtectionPlans, Reviews)
      .filter(([plan, review]) => plan.CPPID === review.CPPID && !sameDay(review.CPPreviewDate, plan.CPPendDate))
      .flatMap(([protection, review]) =>
        CINplanDates.filter(need => isSameModule(need, review) && isDuring(review, need)).map(need => ({ protection, review, need })),
      )
    return {
      ChildProtectionPlans: wrong.map(({ protection }) => protection),
      CINplanDates: wrong.map(({ need }) => need),
      Reviews: wrong.map(({ review }) => review),
    }
  },

  examples: [
    {
      name: 'finds a review on the first day of a child in need plan, before the child protection plan ended',
      given: {
        ChildProtectionPlans: [{ LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPendDate: '2022-09-02' }],
        Reviews: [
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-06-01' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-09-01' },
        ],
        CINplanDates: [{ LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-09-01', CINPlanEndDate: '2022-12-01' }],
      },
      found: { ChildProtectionPlans: [0], CINplanDates: [0], Reviews: [1] },
    },
    {
      name: 'finds a review where both plans are still open',
      given: {
        ChildProtectionPlans: [{ LAchildID: '7', CINdetailsID: '1', CPPID: '1' }],
        Reviews: [{ LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-10-01' }],
        CINplanDates: [{ LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-09-01' }],
      },
      found: { ChildProtectionPlans: [0], CINplanDates: [0], Reviews: [0] },
    },
    {
      name: 'passes a review that ended the child protection plan, one on the day the child in need plan ended, and one before it began',
      given: {
        ChildProtectionPlans: [{ LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPendDate: '2022-12-15' }],
        Reviews: [
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-05-31' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-09-01' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPreviewDate: '2022-12-15' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1' },
        ],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-06-01', CINPlanEndDate: '2022-09-01' },
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-12-15' },
        ],
      },
      found: {},
    },
    {
      name: 'passes plans of two referrals, though both count theirs from 1',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPendDate: '2022-05-01' },
          { LAchildID: '7', CINdetailsID: '2', CPPID: '1' },
        ],
        Reviews: [{ LAchildID: '7', CINdetailsID: '2', CPPID: '1', CPPreviewDate: '2022-10-01' }],
        CINplanDates: [{ LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-09-01' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
