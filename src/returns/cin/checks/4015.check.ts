import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { pairsInModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4015',
  severity: 'error',
  says: 'This child in need plan begins before the referral that led to it. Put right whichever of the two dates is wrong.',
  source: guideCin('4015'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    CINplanDates: ['LAchildID', 'CINdetailsID', 'CINPlanStartDate'],
    CINdetails: ['LAchildID', 'CINdetailsID', 'CINreferralDate'],
  },
  flags: { CINplanDates: ['CINPlanStartDate'], CINdetails: ['CINreferralDate'] },

  run: ({ CINplanDates, CINdetails }) => {
    const wrong = pairsInModule(CINplanDates, CINdetails).filter(([{ CINPlanStartDate }, { CINreferralDate }]) =>
      before(CINPlanStartDate, CINreferralDate),
    )
    return { CINplanDates: wrong.map(([plan]) => plan), CINdetails: wrong.map(([, episode]) => episode) }
  },

  examples: [
    {
      name: 'finds a plan that begins the day before the referral',
      given: {
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10' }],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-05-09' },
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-06-01' },
        ],
      },
      found: { CINplanDates: [0], CINdetails: [0] },
    },
    {
      name: 'passes the day of the referral, dates that are not there, and a plan of another referral',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2', CINreferralDate: '2022-12-01' },
          { LAchildID: '7', CINdetailsID: '3' },
        ],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '7', CINdetailsID: '3', CINPlanStartDate: '2022-05-10' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
