import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4011',
  severity: 'error',
  says: 'This child in need plan ends before it begins. Put right whichever of its two dates is wrong.',
  source: guideCin('4011'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },
  flags: { CINplanDates: ['CINPlanEndDate', 'CINPlanStartDate'] },

  run: ({ CINplanDates }) => ({
    CINplanDates: CINplanDates.filter(plan => before(plan.CINPlanEndDate, plan.CINPlanStartDate)),
  }),

  examples: [
    {
      name: 'finds a plan that ends the day before it begins',
      given: {
        CINplanDates: [
          { CINPlanStartDate: '2022-05-10', CINPlanEndDate: '2022-06-10' },
          { CINPlanStartDate: '2022-05-10', CINPlanEndDate: '2022-05-09' },
        ],
      },
      found: { CINplanDates: [1] },
    },
    {
      name: 'passes a plan of one day, and plans without one of their dates',
      given: {
        CINplanDates: [
          { CINPlanStartDate: '2022-05-10', CINPlanEndDate: '2022-05-10' },
          { CINPlanStartDate: '2022-05-10' },
          { CINPlanEndDate: '2022-05-09' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
