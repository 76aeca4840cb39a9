import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'
import { countedBack } from '../working-days.ts'

export default {
  id: '8670Q',
  severity: 'query',
  says: 'This assessment began more than 45 working days before the census year ended, and has no end date. Record when it was authorised; if it really is still open, say why.',
  source: guideCin('8670Q'),
  reading:
    'The last day of the census, or the next working day where it is none, is itself the first of the 45: an assessment that began on the 45th counted back passes.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },
  flags: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentActualStartDate'] },

  run: ({ Assessments }, { collectionEnd }) => {
    const threshold = countedBack(collectionEnd, 45)
    return {
      Assessments: Assessments.filter(a => a.AssessmentAuthorisationDate === undefined && before(a.AssessmentActualStartDate, threshold)),
    }
  },

  examples: [
    {
      name: 'queries an open assessment that began a day too long ago',
      about: { year: '2025_26' },
      given: { Assessments: [{ AssessmentActualStartDate: '2026-01-27' }] },
      found: { Assessments: [0] },
    },
    {
      name: 'passes one that began on the last day allowed, one that was authorised, and one that does not say when it began',
      about: { year: '2025_26' },
      given: {
        Assessments: [
          { AssessmentActualStartDate: '2026-01-28' },
          { AssessmentActualStartDate: '2025-05-01', AssessmentAuthorisationDate: '2025-06-20' },
          {},
        ],
      },
      found: {},
    },
    {
      name: 'counts from the next working day where the year ends on Easter Sunday',
      about: { year: '2023_24' },
      given: { Assessments: [{ AssessmentActualStartDate: '2024-01-26' }, { AssessmentActualStartDate: '2024-01-29' }] },
      found: { Assessments: [0] },
    },
  ],
} satisfies CinCheck
