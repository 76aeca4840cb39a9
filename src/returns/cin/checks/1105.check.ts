import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { pairsInModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '1105',
  severity: 'error',
  says: 'This child protection plan begins before the referral that led to it. Put right whichever of the two dates is wrong.',
  source: guideCin('1105'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    ChildProtectionPlans: ['LAchildID', 'CINdetailsID', 'CPPstartDate'],
    CINdetails: ['LAchildID', 'CINdetailsID', 'CINreferralDate'],
  },
  flags: { ChildProtectionPlans: ['CPPstartDate'], CINdetails: ['CINreferralDate'] },

  run: ({ ChildProtectionPlans, CINdetails }) => {
    const wrong = pairsInModule(ChildProtectionPlans, CINdetails).filter(([{ CPPstartDate }, { CINreferralDate }]) =>
      before(CPPstartDate, CINreferralDate),
    )
    return { ChildProtectionPlans: wrong.map(([plan]) => plan), CINdetails: wrong.map(([, episode]) => episode) }
  },

  examples: [
    {
      name: 'finds a plan that begins the day before the referral',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2021-05-10' },
          { LAchildID: '7', CINdetailsID: '2', CINreferralDate: '2022-05-10' },
        ],
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2021-06-01' },
          { LAchildID: '7', CINdetailsID: '2', CPPstartDate: '2022-05-09' },
        ],
      },
      found: { ChildProtectionPlans: [1], CINdetails: [1] },
    },
    {
      name: 'passes the day of the referral, and dates that are not there',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2' },
        ],
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '2', CPPstartDate: '2022-05-09' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
