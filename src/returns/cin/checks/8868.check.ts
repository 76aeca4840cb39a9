import { since } from '../../return-year.ts'
import { inModuleOf, isYes } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8868',
  severity: 'error',
  says: 'The case was closed, but one of its enquiries does not say how it ended: with a conference, or with the decision that none was needed. Record the one that happened, and only that.',
  source: guideCin('8868'),
  reading: 'An enquiry with both is found too, for then it says two different things.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    CINdetails: ['LAchildID', 'CINdetailsID', 'CINclosureDate'],
    Section47: ['LAchildID', 'CINdetailsID', 'DateOfInitialCPC', 'ICPCnotRequired'],
  },
  flags: { Section47: ['DateOfInitialCPC', 'ICPCnotRequired'], CINdetails: ['CINclosureDate'] },

  run: ({ CINdetails, Section47 }) => {
    const closed = CINdetails.filter(({ CINclosureDate }) => CINclosureDate !== undefined)
    const unclear = Section47.filter(s => (s.DateOfInitialCPC !== undefined) === isYes(s.ICPCnotRequired))
    return { CINdetails: inModuleOf(closed, unclear), Section47: inModuleOf(unclear, closed) }
  },

  examples: [
    {
      name: 'finds a closed case and its enquiries that say neither, or both',
      given: {
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1', CINclosureDate: '2022-09-01' }],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', ICPCnotRequired: '0' },
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-20', ICPCnotRequired: 'True' },
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-20', ICPCnotRequired: '0' },
        ],
      },
      found: { CINdetails: [0], Section47: [0, 1, 2] },
    },
    {
      name: 'passes enquiries that say one of them, open cases, and enquiries of another referral or another child',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINclosureDate: '2022-09-01' },
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '7', CINdetailsID: '3', CINclosureDate: '2022-09-01' },
        ],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-20' },
          { LAchildID: '7', CINdetailsID: '1', ICPCnotRequired: 'true' },
          { LAchildID: '7', CINdetailsID: '2', ICPCnotRequired: '0' },
          { LAchildID: '8', CINdetailsID: '1', ICPCnotRequired: '0' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
