import { since } from '../../return-year.ts'
import { inModuleOf } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8867',
  severity: 'error',
  says: 'The case was closed, but one of its assessments is still open. Record when the assessment was authorised, or whether the case really closed.',
  source: guideCin('8867'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    CINdetails: ['LAchildID', 'CINdetailsID', 'CINclosureDate'],
    Assessments: ['LAchildID', 'CINdetailsID', 'AssessmentAuthorisationDate'],
  },
  flags: { CINdetails: ['CINclosureDate'], Assessments: ['AssessmentAuthorisationDate'] },

  run: ({ CINdetails, Assessments }) => {
    const closed = CINdetails.filter(({ CINclosureDate }) => CINclosureDate !== undefined)
    const open = Assessments.filter(a => a.AssessmentAuthorisationDate === undefined)
    return { CINdetails: inModuleOf(closed, open), Assessments: inModuleOf(open, closed) }
  },

  examples: [
    {
      name: 'finds a closed case and each of its assessments that is still open',
      given: {
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1', CINclosureDate: '2022-09-01' }],
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: '2022-06-20' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: 'June' },
        ],
      },
      found: { CINdetails: [0], Assessments: [0, 2] },
    },
    {
      name: 'passes open cases, cases without an assessment, and open assessments of another referral or another child',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINclosureDate: '2022-09-01' },
          { LAchildID: '7', CINdetailsID: '2' },
        ],
        Assessments: [
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '8', CINdetailsID: '1' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
