import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8920',
  severity: 'error',
  says: 'This child protection plan ended after the child had died. A plan ends with the child’s death at the latest: put right the last day of the plan or the date of death.',
  source: guideCin('8920'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildProtectionPlans: ['LAchildID', 'CPPendDate'], ChildIdentifiers: ['LAchildID', 'PersonDeathDate'] },
  flags: { ChildProtectionPlans: ['CPPendDate'], ChildIdentifiers: ['PersonDeathDate'] },

  run: ({ ChildProtectionPlans, ChildIdentifiers }) => ({
    ChildProtectionPlans: ChildProtectionPlans.filter(plan =>
      ChildIdentifiers.some(child => after(plan.CPPendDate, child.PersonDeathDate)),
    ),
    ChildIdentifiers: ChildIdentifiers.filter(child => ChildProtectionPlans.some(plan => after(plan.CPPendDate, child.PersonDeathDate))),
  }),

  examples: [
    {
      name: 'finds each plan that ended the day after the child died or later, of whatever referral',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }],
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPendDate: '2022-05-11' },
          { LAchildID: '7', CINdetailsID: '1', CPPendDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2', CPPendDate: '2022-09-01' },
        ],
      },
      found: { ChildProtectionPlans: [0, 2], ChildIdentifiers: [0] },
    },
    {
      name: 'passes a plan that ended on the day of death or before it, one without that date, and other children’s',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }, { LAchildID: '8' }],
        ChildProtectionPlans: [
          { LAchildID: '7', CPPendDate: '2022-05-10' },
          { LAchildID: '7', CPPendDate: '2022-01-05' },
          { LAchildID: '7' },
          { LAchildID: '8', CPPendDate: '2022-09-01' },
          { LAchildID: '9', CPPendDate: '2022-09-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
