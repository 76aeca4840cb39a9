import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4009Q',
  severity: 'query',
  says: 'A child in need plan ends after the child died. Put right whichever of the two dates is wrong, or say why.',
  source: guideCin('4009Q'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['LAchildID', 'PersonDeathDate'], CINplanDates: ['LAchildID', 'CINPlanEndDate'] },
  flags: { ChildIdentifiers: ['PersonDeathDate'], CINplanDates: ['CINPlanEndDate'] },

  run: ({ ChildIdentifiers, CINplanDates }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(child => CINplanDates.some(plan => after(plan.CINPlanEndDate, child.PersonDeathDate))),
    CINplanDates: CINplanDates.filter(plan => ChildIdentifiers.some(child => after(plan.CINPlanEndDate, child.PersonDeathDate))),
  }),

  examples: [
    {
      name: 'queries the plan that ends the day after, of whatever referral',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanEndDate: '2022-05-09' },
          { LAchildID: '7', CINdetailsID: '2', CINPlanEndDate: '2022-05-11' },
        ],
      },
      found: { ChildIdentifiers: [0], CINplanDates: [1] },
    },
    {
      name: 'passes the same day, an open plan, and a child who is alive',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }, { LAchildID: '8' }],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanEndDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '8', CINdetailsID: '1', CINPlanEndDate: '2022-05-11' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
