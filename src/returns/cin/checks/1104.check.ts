import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { pairsInModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '1104',
  severity: 'error',
  says: 'The initial child protection conference of this enquiry was held before the referral that led to it. Put right whichever of the two dates is wrong.',
  source: guideCin('1104'),
  reading: 'Only a conference recorded with an enquiry is compared, and not one recorded with the episode itself.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Section47: ['LAchildID', 'CINdetailsID', 'DateOfInitialCPC'],
    CINdetails: ['LAchildID', 'CINdetailsID', 'CINreferralDate'],
  },
  flags: { Section47: ['DateOfInitialCPC'], CINdetails: ['CINreferralDate'] },

  run: ({ Section47, CINdetails }) => {
    const wrong = pairsInModule(Section47, CINdetails).filter(([{ DateOfInitialCPC }, { CINreferralDate }]) =>
      before(DateOfInitialCPC, CINreferralDate),
    )
    return { Section47: wrong.map(([enquiry]) => enquiry), CINdetails: wrong.map(([, episode]) => episode) }
  },

  examples: [
    {
      name: 'finds a conference on the day before the referral',
      given: {
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10' }],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-09' },
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-30' },
        ],
      },
      found: { Section47: [0], CINdetails: [0] },
    },
    {
      name: 'passes the day of the referral, and an enquiry without a conference',
      given: {
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10' }],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1' },
        ],
      },
      found: {},
    },
    {
      name: 'passes a conference that is earlier only than another referral, and one recorded with the episode itself',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10', DateOfInitialCPC: '2022-04-01' },
          { LAchildID: '7', CINdetailsID: '2', CINreferralDate: '2022-12-01' },
        ],
        Section47: [{ LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-30' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
