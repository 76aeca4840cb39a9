import { since } from '../../return-year.ts'
import { isYes } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8839',
  severity: 'error',
  says: 'More than one enquiry of this referral is open. Record the conference of the earlier one, or that none was needed.',
  source: guideCin('8839'),
  reading:
    'An enquiry is open without a conference, unless it says that none was needed. Where two are open, every enquiry of the referral without a conference is marked, for all of them need to be looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Section47: ['LAchildID', 'CINdetailsID', 'DateOfInitialCPC', 'ICPCnotRequired'] },
  flags: { Section47: ['DateOfInitialCPC'] },

  run: ({ Section47 }) => {
    const withoutConference = Section47.filter(({ DateOfInitialCPC }) => DateOfInitialCPC === undefined)
    const byModule = [...Map.groupBy(withoutConference, ({ CINdetailsID }) => CINdetailsID).values()]
    return { Section47: byModule.filter(its => its.filter(({ ICPCnotRequired }) => !isYes(ICPCnotRequired)).length > 1).flat() }
  },

  examples: [
    {
      name: 'finds two open enquiries, whether they say that a conference is needed or not, and one that needed none beside them',
      given: {
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', ICPCnotRequired: '0' },
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '1', ICPCnotRequired: '1' },
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-20', ICPCnotRequired: '0' },
        ],
      },
      found: { Section47: [0, 1, 2] },
    },
    {
      name: 'passes one open enquiry beside others that are not, and one each of two referrals and of two children',
      given: {
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', ICPCnotRequired: '0' },
          { LAchildID: '7', CINdetailsID: '1', ICPCnotRequired: 'True' },
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-20' },
          { LAchildID: '7', CINdetailsID: '2', ICPCnotRequired: '0' },
          { LAchildID: '8', CINdetailsID: '2', ICPCnotRequired: '0' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
