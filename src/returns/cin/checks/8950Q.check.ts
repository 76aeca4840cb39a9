import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8950Q',
  severity: 'query',
  says: 'This assessment uses the factor 19A, which is no longer used. Choose 19B or 19C in its place, or say why it must stand.',
  source: guideCin('8950Q'),
  reading: 'In capitals or not, and among other factors too. Public tools say nothing here when an assessment has its factors in a list.',
  inForce: since('2024_25'),
  scope: 'child',
  reads: { Assessments: ['AssessmentFactors'] },
  flags: { Assessments: ['AssessmentFactors'] },

  run: ({ Assessments }) => ({
    Assessments: Assessments.filter(a => a.AssessmentFactors.some(factor => factor.toUpperCase() === '19A')),
  }),

  examples: [
    {
      name: 'queries 19A alone, among others, and in small letters',
      given: { Assessments: [{ AssessmentFactors: '19A' }, { AssessmentFactors: ['1A', '19A'] }, { AssessmentFactors: ['19a'] }] },
      found: { Assessments: [0, 1, 2] },
    },
    {
      name: 'passes 19B and 19C, other factors, and none',
      given: { Assessments: [{ AssessmentFactors: ['19B', '19C'] }, { AssessmentFactors: '1A' }, { AssessmentFactors: [] }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
