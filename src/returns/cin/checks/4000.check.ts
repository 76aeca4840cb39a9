import { since } from '../../return-year.ts'
import { isYes, pairsInModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4000',
  severity: 'error',
  says: 'This referral was closed with no further action, and yet it has a child in need plan. Change what was decided about the referral, or take the plan out.',
  source: guideCin('4000'),
  reading: 'Yes may be written 1 or true, in capitals or small letters: public tools miss capitals. The plan need not have dates.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['LAchildID', 'CINdetailsID', 'ReferralNFA'], CINplanDates: ['LAchildID', 'CINdetailsID'] },
  flags: { CINplanDates: ['LAchildID'], CINdetails: ['ReferralNFA'] },

  run: ({ CINdetails, CINplanDates }) => {
    const wrong = pairsInModule(
      CINplanDates,
      CINdetails.filter(({ ReferralNFA }) => isYes(ReferralNFA)),
    )
    return { CINplanDates: wrong.map(([plan]) => plan), CINdetails: wrong.map(([, episode]) => episode) }
  },

  examples: [
    {
      name: 'finds every plan of a referral without further action, however that is written',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReferralNFA: '1' },
          { LAchildID: '7', CINdetailsID: '2', ReferralNFA: 'TRUE' },
        ],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2', CINPlanStartDate: '2022-11-01' },
        ],
      },
      found: { CINplanDates: [0, 1, 2], CINdetails: [0, 1] },
    },
    {
      name: 'passes a referral that led to something, one without a plan, and one that does not say',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: '7', CINdetailsID: '2', ReferralNFA: '1' },
          { LAchildID: '7', CINdetailsID: '3' },
        ],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '3' },
          { LAchildID: '8', CINdetailsID: '2' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
