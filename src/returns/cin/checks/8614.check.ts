import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8614',
  severity: 'error',
  says: 'This assessment has factors, though it is not finished. Record when it was authorised, or take the factors out until it is.',
  source: guideCin('8614'),
  reading: 'One factor is enough. Public tools say nothing here when an assessment has its factors in a list, as every census file does.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentFactors'] },
  flags: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentFactors'] },

  run: ({ Assessments }) => ({
    Assessments: Assessments.filter(a => a.AssessmentAuthorisationDate === undefined && a.AssessmentFactors.length > 0),
  }),

  examples: [
    {
      name: 'finds factors of an assessment that is still open, and of one whose last day is no date',
      given: {
        Assessments: [
          { AssessmentFactors: ['1A'] },
          { AssessmentFactors: ['1A', '2B'], AssessmentAuthorisationDate: 'soon' },
          { AssessmentFactors: '3A' },
        ],
      },
      found: { Assessments: [0, 1, 2] },
    },
    {
      name: 'passes a finished assessment with factors or without, and an open one without',
      given: {
        Assessments: [
          { AssessmentFactors: ['1A'], AssessmentAuthorisationDate: '2022-06-20' },
          { AssessmentAuthorisationDate: '2022-06-20' },
          { AssessmentFactors: [] },
          {},
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
