import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4008',
  severity: 'error',
  says: 'A child in need plan begins after the child died. Put right whichever of the two dates is wrong.',
  source: guideCin('4008'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['LAchildID', 'PersonDeathDate'], CINplanDates: ['LAchildID', 'CINPlanStartDate'] },
  flags: { ChildIdentifiers: ['PersonDeathDate'], CINplanDates: ['CINPlanStartDate'] },

  run: ({ ChildIdentifiers, CINplanDates }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(child => CINplanDates.some(plan => after(plan.CINPlanStartDate, child.PersonDeathDate))),
    CINplanDates: CINplanDates.filter(plan => ChildIdentifiers.some(child => after(plan.CINPlanStartDate, child.PersonDeathDate))),
  }),

  examples: [
    {
      name: 'finds the plan that begins the day after, of whatever referral',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-04-01' },
          { LAchildID: '7', CINdetailsID: '2', CINPlanStartDate: '2022-05-11' },
        ],
      },
      found: { ChildIdentifiers: [0], CINplanDates: [1] },
    },
    {
      name: 'passes the same day, a plan that does not say when it began, and a child who is alive',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }, { LAchildID: '8' }],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '8', CINdetailsID: '1', CINPlanStartDate: '2022-05-11' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
