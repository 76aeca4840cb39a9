import { within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4014',
  severity: 'error',
  says: 'Two of this child’s child in need plans run at the same time. A plan begins after the one before it has ended: put right the dates of one of them.',
  source: guideCin('4014'),
  reading:
    'All plans of the child are compared, of whatever referral. A plan that begins on the day on which another ends runs at the same time, and an open plan runs to the last day of the year.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], CINplanDates: ['LAchildID', 'CINPlanStartDate', 'CINPlanEndDate'] },
  flags: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },

  run: ({ CINplanDates }, { collectionEnd }) => ({
    CINplanDates: CINplanDates.flatMap(plan =>
      CINplanDates.filter(
        other => other !== plan && within(other.CINPlanStartDate, plan.CINPlanStartDate, plan.CINPlanEndDate ?? collectionEnd),
      ).flatMap(other => [plan, other]),
    ),
  }),

  examples: [
    {
      name: 'finds a plan that begins on the day on which another ends, of whatever referral',
      given: {
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-04-10', CINPlanEndDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2', CINPlanStartDate: '2022-05-10', CINPlanEndDate: '2022-06-10' },
          { LAchildID: '7', CINdetailsID: '2', CINPlanStartDate: '2022-06-11' },
        ],
      },
      found: { CINplanDates: [0, 1] },
    },
    {
      name: 'finds a plan that begins while another is open, and one that stands there twice',
      given: {
        CINplanDates: [
          { LAchildID: '7', CINPlanStartDate: '2022-04-10' },
          { LAchildID: '7', CINPlanStartDate: '2023-03-31' },
          { LAchildID: '8', CINPlanStartDate: '2022-04-10', CINPlanEndDate: '2022-05-10' },
          { LAchildID: '8', CINPlanStartDate: '2022-04-10', CINPlanEndDate: '2022-05-10' },
        ],
      },
      found: { CINplanDates: [0, 1, 2, 3] },
    },
    {
      name: 'passes plans that follow each other, plans without a first day, and a start after the year beside an open plan',
      given: {
        CINplanDates: [
          { LAchildID: '7', CINPlanStartDate: '2022-04-10', CINPlanEndDate: '2022-05-10' },
          { LAchildID: '7', CINPlanStartDate: '2022-05-11' },
          { LAchildID: '7', CINPlanStartDate: '2023-04-01' },
          { LAchildID: '7', CINPlanEndDate: '2022-08-01' },
          { LAchildID: '8', CINPlanStartDate: '2022-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
