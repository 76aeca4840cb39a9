import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4010',
  severity: 'error',
  says: 'This child in need plan does not say when it began, or begins after the census year ended. Record its first day, or leave the plan for next year’s return.',
  source: guideCin('4010'),
  reading: 'A plan that began before the year passes.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], CINplanDates: ['CINPlanStartDate'] },
  flags: { CINplanDates: ['CINPlanStartDate'] },

  run: ({ CINplanDates }, { collectionEnd }) => ({
    CINplanDates: CINplanDates.filter(plan => plan.CINPlanStartDate === undefined || after(plan.CINPlanStartDate, collectionEnd)),
  }),

  examples: [
    {
      name: 'finds the day after the year, a cell that is no date, and nothing at all',
      given: { CINplanDates: [{ CINPlanStartDate: '2023-04-01' }, { CINPlanStartDate: '01/05/2022' }, {}] },
      found: { CINplanDates: [0, 1, 2] },
    },
    {
      name: 'passes the last day of the year, and a plan of earlier years',
      given: { CINplanDates: [{ CINPlanStartDate: '2023-03-31' }, { CINPlanStartDate: '2019-06-01' }] },
      found: {},
    },
  ],
} satisfies CinCheck
