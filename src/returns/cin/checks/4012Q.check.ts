import { sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4012Q',
  severity: 'query',
  says: 'This child in need plan ended on the day on which it began. Put right whichever of its two dates is wrong, or say why it lasted a day.',
  source: guideCin('4012Q'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },
  flags: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },

  run: ({ CINplanDates }) => ({ CINplanDates: CINplanDates.filter(plan => sameDay(plan.CINPlanStartDate, plan.CINPlanEndDate)) }),

  examples: [
    {
      name: 'queries a plan of one day',
      given: {
        CINplanDates: [
          { CINPlanStartDate: '2022-05-10', CINPlanEndDate: '2022-06-10' },
          { CINPlanStartDate: '2022-05-10', CINPlanEndDate: '2022-05-10' },
        ],
      },
      found: { CINplanDates: [1] },
    },
    {
      name: 'passes a plan of two days, an open plan, and one without any date',
      given: { CINplanDates: [{ CINPlanStartDate: '2022-05-10', CINPlanEndDate: '2022-05-11' }, { CINPlanStartDate: '2022-05-10' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
