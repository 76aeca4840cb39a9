import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8925',
  severity: 'error',
  says: 'This child protection plan ended before it began. Put right whichever of the two dates is wrong.',
  source: guideCin('8925'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },
  flags: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },

  run: ({ ChildProtectionPlans }) => ({
    ChildProtectionPlans: ChildProtectionPlans.filter(plan => before(plan.CPPendDate, plan.CPPstartDate)),
  }),

  examples: [
    {
      name: 'finds a plan that ended the day before it began',
      given: { ChildProtectionPlans: [{ CPPstartDate: '2022-05-10', CPPendDate: '2022-05-09' }] },
      found: { ChildProtectionPlans: [0] },
    },
    {
      name: 'passes a plan that ended on the day it began or later, and one with only one of the dates',
      given: {
        ChildProtectionPlans: [
          { CPPstartDate: '2022-05-10', CPPendDate: '2022-05-10' },
          { CPPstartDate: '2022-05-10', CPPendDate: '2022-11-10' },
          { CPPstartDate: '2022-05-10' },
          { CPPendDate: '2022-05-10' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
