import { within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8930',
  severity: 'error',
  says: 'This child protection plan ended outside the census year. If the day is right, leave the plan out of this return; otherwise put it right.',
  source: guideCin('8930'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], ChildProtectionPlans: ['CPPendDate'] },
  flags: { ChildProtectionPlans: ['CPPendDate'] },

  run: ({ ChildProtectionPlans }, { collectionStart, collectionEnd }) => ({
    ChildProtectionPlans: ChildProtectionPlans.filter(
      ({ CPPendDate: ended }) => ended !== undefined && !within(ended, collectionStart, collectionEnd),
    ),
  }),

  examples: [
    {
      name: 'finds a plan that ended the day before the year began, and one that ended the day after it',
      given: { ChildProtectionPlans: [{ CPPendDate: '2022-03-31' }, { CPPendDate: '2023-04-01' }] },
      found: { ChildProtectionPlans: [0, 1] },
    },
    {
      name: 'passes plans that ended on the first or the last day of the year, and open ones',
      given: { ChildProtectionPlans: [{ CPPendDate: '2022-04-01' }, { CPPendDate: '2023-03-31' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
