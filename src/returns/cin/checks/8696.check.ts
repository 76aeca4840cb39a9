import { within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8696',
  severity: 'error',
  says: 'This assessment was authorised outside the census year. If the day is right, leave the assessment out of this return; otherwise put it right.',
  source: guideCin('8696'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], Assessments: ['AssessmentAuthorisationDate'] },
  flags: { Assessments: ['AssessmentAuthorisationDate'] },

  run: ({ Assessments }, { collectionStart, collectionEnd }) => ({
    Assessments: Assessments.filter(
      ({ AssessmentAuthorisationDate: ended }) => ended !== undefined && !within(ended, collectionStart, collectionEnd),
    ),
  }),

  examples: [
    {
      name: 'finds an assessment authorised the day before the year began, and one the day after it ended',
      given: { Assessments: [{ AssessmentAuthorisationDate: '2022-03-31' }, { AssessmentAuthorisationDate: '2023-04-01' }] },
      found: { Assessments: [0, 1] },
    },
    {
      name: 'passes the first and the last day of the year, and assessments that are not authorised',
      given: { Assessments: [{ AssessmentAuthorisationDate: '2022-04-01' }, { AssessmentAuthorisationDate: '2023-03-31' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
