import { since } from '../../return-year.ts'
import { isSameModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '2991Q',
  severity: 'query',
  says: 'There is a child protection enquiry, and no assessment for the same referral. Record the assessment that went with it, or say why there was none.',
  source: guideCin('2991Q'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Section47: ['LAchildID', 'CINdetailsID'], Assessments: ['LAchildID', 'CINdetailsID'] },
  flags: { Section47: ['LAchildID'] },

  run: ({ Section47, Assessments }) => ({
    Section47: Section47.filter(enquiry => !Assessments.some(assessment => isSameModule(assessment, enquiry))),
  }),

  examples: [
    {
      name: 'queries every enquiry of a referral without an assessment, also where another referral has one',
      given: {
        Section47: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '8', CINdetailsID: '1' },
        ],
        Assessments: [{ LAchildID: '7', CINdetailsID: '1' }],
      },
      found: { Section47: [1, 2, 3] },
    },
    {
      name: 'passes an enquiry beside an assessment, whatever their dates',
      given: {
        Section47: [{ LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-10' }],
        Assessments: [{ LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-09-01' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
