import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8555Q',
  severity: 'query',
  says: 'This child was referred after they died. Put right whichever of the two dates is wrong, or say why the referral came then.',
  source: guideCin('8555Q'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['LAchildID', 'PersonDeathDate'], CINdetails: ['LAchildID', 'CINreferralDate'] },
  flags: { CINdetails: ['CINreferralDate'], ChildIdentifiers: ['PersonDeathDate'] },

  run: ({ ChildIdentifiers, CINdetails }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(child => CINdetails.some(c => after(c.CINreferralDate, child.PersonDeathDate))),
    CINdetails: CINdetails.filter(c => ChildIdentifiers.some(child => after(c.CINreferralDate, child.PersonDeathDate))),
  }),

  examples: [
    {
      name: 'queries the referral that came the day after, and not the one before it',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }],
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-04-20' },
          { LAchildID: '7', CINreferralDate: '2022-05-11' },
        ],
      },
      found: { ChildIdentifiers: [0], CINdetails: [1] },
    },
    {
      name: 'passes the same day, a referral without a date, and a child who is alive',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }, { LAchildID: '8' }],
        CINdetails: [
          { LAchildID: '7', CINreferralDate: '2022-05-10' },
          { LAchildID: '7' },
          { LAchildID: '8', CINreferralDate: '2022-05-11' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
