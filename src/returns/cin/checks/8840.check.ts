import { sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8840',
  severity: 'error',
  says: 'This child protection plan began and ended on one day. Put the dates right; if there never was a plan, take it out.',
  source: guideCin('8840'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },
  flags: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },

  run: ({ ChildProtectionPlans }) => ({
    ChildProtectionPlans: ChildProtectionPlans.filter(plan => sameDay(plan.CPPstartDate, plan.CPPendDate)),
  }),

  examples: [
    {
      name: 'finds a plan that began and ended on one day',
      given: { ChildProtectionPlans: [{ CPPstartDate: '2022-05-10', CPPendDate: '2022-05-10' }] },
      found: { ChildProtectionPlans: [0] },
    },
    {
      name: 'passes a plan of two days, an open one, and one without dates',
      given: {
        ChildProtectionPlans: [
          { CPPstartDate: '2022-05-10', CPPendDate: '2022-05-11' },
          { CPPstartDate: '2022-05-10' },
          {},
          { CPPstartDate: 'May', CPPendDate: 'May' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
