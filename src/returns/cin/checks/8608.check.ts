import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8608',
  severity: 'error',
  says: 'This assessment was authorised before it began. Put right whichever of its two dates is wrong.',
  source: guideCin('8608'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },
  flags: { Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },

  run: ({ Assessments }) => ({
    Assessments: Assessments.filter(a => after(a.AssessmentActualStartDate, a.AssessmentAuthorisationDate)),
  }),

  examples: [
    {
      name: 'finds an assessment that was authorised the day before it began',
      given: {
        Assessments: [
          { AssessmentActualStartDate: '2022-05-10', AssessmentAuthorisationDate: '2022-06-10' },
          { AssessmentActualStartDate: '2022-05-10', AssessmentAuthorisationDate: '2022-05-09' },
        ],
      },
      found: { Assessments: [1] },
    },
    {
      name: 'passes an assessment of one day, and assessments without one of their dates',
      given: {
        Assessments: [
          { AssessmentActualStartDate: '2022-05-10', AssessmentAuthorisationDate: '2022-05-10' },
          { AssessmentActualStartDate: '2022-05-10' },
          { AssessmentAuthorisationDate: '2022-05-09' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
