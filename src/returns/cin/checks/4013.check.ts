import { within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4013',
  severity: 'error',
  says: 'This child in need plan ended in another year than the one that the return is about. Put right the day on which it ended, or leave out the plan.',
  source: guideCin('4013'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], CINplanDates: ['CINPlanEndDate'] },
  flags: { CINplanDates: ['CINPlanEndDate'] },

  run: ({ CINplanDates }, { collectionStart, collectionEnd }) => ({
    CINplanDates: CINplanDates.filter(
      ({ CINPlanEndDate }) => CINPlanEndDate !== undefined && !within(CINPlanEndDate, collectionStart, collectionEnd),
    ),
  }),

  examples: [
    {
      name: 'finds the day before the year, and the day after it',
      given: { CINplanDates: [{ CINPlanEndDate: '2022-03-31' }, { CINPlanEndDate: '2022-09-01' }, { CINPlanEndDate: '2023-04-01' }] },
      found: { CINplanDates: [0, 2] },
    },
    {
      name: 'passes the first and the last day of the year, and an open plan',
      given: { CINplanDates: [{ CINPlanEndDate: '2022-04-01' }, { CINPlanEndDate: '2023-03-31' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
