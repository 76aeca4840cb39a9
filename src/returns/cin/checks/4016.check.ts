import { before, onOrAfter, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4016',
  severity: 'error',
  says: 'A child in need plan begins while the child is on a child protection plan. One takes the place of the other: put right when the first one ended, or when the second began.',
  source: guideCin('4016'),
  reading:
    'All plans of the child are compared, of whatever referral. A plan may begin on the day on which the other ended. A child protection plan that begins during a child in need plan is found by rule 4017.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Header: ['ReferenceDate'],
    CINplanDates: ['LAchildID', 'CINPlanStartDate'],
    ChildProtectionPlans: ['LAchildID', 'CPPstartDate', 'CPPendDate'],
  },
  flags: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'], CINplanDates: ['CINPlanStartDate'] },

  run: ({ CINplanDates, ChildProtectionPlans }, { collectionEnd }) => {
    const wrong = ChildProtectionPlans.flatMap(protection => {
      const { CPPstartDate, CPPendDate } = protection
      const isNotOver = (day: typeof CPPstartDate) => (CPPendDate ? before(day, CPPendDate) : onOrBefore(day, collectionEnd))
      return CINplanDates.filter(need => onOrAfter(need.CINPlanStartDate, CPPstartDate) && isNotOver(need.CINPlanStartDate)).map(need => ({
        protection,
        need,
      }))
    })
    return { ChildProtectionPlans: wrong.map(({ protection }) => protection), CINplanDates: wrong.map(({ need }) => need) }
  },

  examples: [
    {
      name: 'finds plans that begin on one day, and one that begins the day before the other ends, of whatever referral',
      given: {
        ChildProtectionPlans: [{ LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-05-10', CPPendDate: '2022-11-10' }],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2', CINPlanStartDate: '2022-11-09' },
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-11-10' },
        ],
      },
      found: { ChildProtectionPlans: [0], CINplanDates: [0, 1] },
    },
    {
      name: 'finds a plan that begins on the last day of the year, beside an open child protection plan',
      given: {
        ChildProtectionPlans: [{ LAchildID: '7', CPPstartDate: '2022-05-10' }],
        CINplanDates: [
          { LAchildID: '7', CINPlanStartDate: '2023-03-31' },
          { LAchildID: '7', CINPlanStartDate: '2023-04-01' },
        ],
      },
      found: { ChildProtectionPlans: [0], CINplanDates: [0] },
    },
    {
      name: 'passes a plan that follows, one that was there before, and plans that do not say when they began',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CPPstartDate: '2022-05-10', CPPendDate: '2022-11-10' },
          { LAchildID: '7', CPPendDate: '2023-02-01' },
        ],
        CINplanDates: [
          { LAchildID: '7', CINPlanStartDate: '2022-11-10' },
          { LAchildID: '7', CINPlanStartDate: '2022-05-09', CINPlanEndDate: '2022-06-01' },
          { LAchildID: '7' },
          { LAchildID: '8', CINPlanStartDate: '2022-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
