import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { pairsInModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '2889',
  severity: 'error',
  says: 'This child protection enquiry begins before the referral that led to it. Put right whichever of the two dates is wrong.',
  source: guideCin('2889'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Section47: ['LAchildID', 'CINdetailsID', 'S47ActualStartDate'],
    CINdetails: ['LAchildID', 'CINdetailsID', 'CINreferralDate'],
  },
  flags: { Section47: ['S47ActualStartDate'], CINdetails: ['CINreferralDate'] },

  run: ({ Section47, CINdetails }) => {
    const wrong = pairsInModule(Section47, CINdetails).filter(([{ S47ActualStartDate }, { CINreferralDate }]) =>
      before(S47ActualStartDate, CINreferralDate),
    )
    return { Section47: wrong.map(([enquiry]) => enquiry), CINdetails: wrong.map(([, episode]) => episode) }
  },

  examples: [
    {
      name: 'finds an enquiry that begins the day before the referral',
      given: {
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10' }],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-12' },
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-09' },
        ],
      },
      found: { Section47: [1], CINdetails: [0] },
    },
    {
      name: 'passes the day of the referral, an enquiry without a date, and one of another referral',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2', CINreferralDate: '2022-12-01' },
        ],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
