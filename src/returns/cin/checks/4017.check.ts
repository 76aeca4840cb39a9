import { before, onOrAfter, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4017',
  severity: 'error',
  says: 'A child protection plan begins while the child is on a child in need plan. One takes the place of the other: put right when the first one ended, or when the second began.',
  source: guideCin('4017'),
  reading:
    'All plans of the child are compared, of whatever referral. A plan may begin on the day on which the other ended. A child in need plan that begins during a child protection plan is found by rule 4016, and two that begin on one day by both.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Header: ['ReferenceDate'],
    ChildProtectionPlans: ['LAchildID', 'CPPstartDate'],
    CINplanDates: ['LAchildID', 'CINPlanStartDate', 'CINPlanEndDate'],
  },
  flags: { ChildProtectionPlans: ['CPPstartDate'], CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },

  run: ({ ChildProtectionPlans, CINplanDates }, { collectionEnd }) => {
    const wrong = CINplanDates.flatMap(need => {
      const { CINPlanStartDate, CINPlanEndDate } = need
      const isNotOver = (day: typeof CINPlanStartDate) => (CINPlanEndDate ? before(day, CINPlanEndDate) : onOrBefore(day, collectionEnd))
      return ChildProtectionPlans.filter(({ CPPstartDate }) => onOrAfter(CPPstartDate, CINPlanStartDate) && isNotOver(CPPstartDate)).map(
        protection => ({ protection, need }),
      )
    })
    return { ChildProtectionPlans: wrong.map(({ protection }) => protection), CINplanDates: wrong.map(({ need }) => need) }
  },

  examples: [
    {
      name: 'finds plans that begin on one day, and one that begins the day before the other ends, of whatever referral',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2', CPPstartDate: '2022-11-09' },
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-11-10' },
        ],
        CINplanDates: [{ LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-05-10', CINPlanEndDate: '2022-11-10' }],
      },
      found: { ChildProtectionPlans: [0, 1], CINplanDates: [0] },
    },
    {
      name: 'finds a plan that begins on the last day of the year, beside an open child in need plan',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CPPstartDate: '2023-03-31' },
          { LAchildID: '7', CPPstartDate: '2023-04-01' },
        ],
        CINplanDates: [{ LAchildID: '7', CINPlanStartDate: '2022-05-10' }],
      },
      found: { ChildProtectionPlans: [0], CINplanDates: [0] },
    },
    {
      name: 'passes a plan that follows, one that was there before, and plans that do not say when they began',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CPPstartDate: '2022-11-10' },
          { LAchildID: '7', CPPstartDate: '2022-05-09', CPPendDate: '2022-06-01' },
          { LAchildID: '7' },
          { LAchildID: '8', CPPstartDate: '2022-06-01' },
        ],
        CINplanDates: [
          { LAchildID: '7', CINPlanStartDate: '2022-05-10', CINPlanEndDate: '2022-11-10' },
          { LAchildID: '7', CINPlanEndDate: '2023-02-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
