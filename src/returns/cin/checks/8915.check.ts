import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8915',
  severity: 'error',
  says: 'This child protection plan began after the child had died. Put right the first day of the plan or the date of death.',
  source: guideCin('8915'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildProtectionPlans: ['LAchildID', 'CPPstartDate'], ChildIdentifiers: ['LAchildID', 'PersonDeathDate'] },
  flags: { ChildProtectionPlans: ['CPPstartDate'], ChildIdentifiers: ['PersonDeathDate'] },

  run: ({ ChildProtectionPlans, ChildIdentifiers }) => ({
    ChildProtectionPlans: ChildProtectionPlans.filter(plan =>
      ChildIdentifiers.some(child => after(plan.CPPstartDate, child.PersonDeathDate)),
    ),
    ChildIdentifiers: ChildIdentifiers.filter(child => ChildProtectionPlans.some(plan => after(plan.CPPstartDate, child.PersonDeathDate))),
  }),

  examples: [
    {
      name: 'finds each plan that began the day after the child died or later, of whatever referral',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }],
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-05-11' },
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2', CPPstartDate: '2022-09-01' },
        ],
      },
      found: { ChildProtectionPlans: [0, 2], ChildIdentifiers: [0] },
    },
    {
      name: 'passes a plan that began on the day of death or before it, one without that date, and other children’s',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }, { LAchildID: '8' }],
        ChildProtectionPlans: [
          { LAchildID: '7', CPPstartDate: '2022-05-10' },
          { LAchildID: '7', CPPstartDate: '2022-01-05' },
          { LAchildID: '7' },
          { LAchildID: '8', CPPstartDate: '2022-09-01' },
          { LAchildID: '9', CPPstartDate: '2022-09-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
