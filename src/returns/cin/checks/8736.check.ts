import { within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8736',
  severity: 'error',
  says: 'This assessment is not finished, and did not begin in the census year, or does not say when it began. Record when it was authorised, or put its first day right.',
  source: guideCin('8736'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },
  flags: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentActualStartDate'] },

  run: ({ Assessments }, { collectionStart, collectionEnd }) => ({
    Assessments: Assessments.filter(
      a => a.AssessmentAuthorisationDate === undefined && !within(a.AssessmentActualStartDate, collectionStart, collectionEnd),
    ),
  }),

  examples: [
    {
      name: 'finds open assessments that began before the year, after it, or on no day',
      given: { Assessments: [{ AssessmentActualStartDate: '2022-03-31' }, { AssessmentActualStartDate: '2023-04-01' }, {}] },
      found: { Assessments: [0, 1, 2] },
    },
    {
      name: 'passes open ones that began on the first or the last day of the year, and finished ones whenever they began',
      given: {
        Assessments: [
          { AssessmentActualStartDate: '2022-04-01' },
          { AssessmentActualStartDate: '2023-03-31' },
          { AssessmentActualStartDate: '2022-03-01', AssessmentAuthorisationDate: '2022-04-20' },
          { AssessmentAuthorisationDate: '2022-04-20' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
