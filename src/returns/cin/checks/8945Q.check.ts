import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8945Q',
  severity: 'query',
  says: 'This assessment uses the factor 18A, which is no longer used. Choose 18B or 18C in its place, or say why it must stand.',
  source: guideCin('8945Q'),
  reading: 'In capitals or not, and among other factors too. Public tools say nothing here when an assessment has its factors in a list.',
  inForce: since('2024_25'),
  scope: 'child',
  reads: { Assessments: ['AssessmentFactors'] },
  flags: { Assessments: ['AssessmentFactors'] },

  run: ({ Assessments }) => ({
    Assessments: Assessments.filter(a => a.AssessmentFactors.some(factor => factor.toUpperCase() === '18A')),
  }),

  examples: [
    {
      name: 'queries 18A alone, among others, and in small letters',
      given: { Assessments: [{ AssessmentFactors: '18A' }, { AssessmentFactors: ['1A', '18A'] }, { AssessmentFactors: ['18a'] }] },
      found: { Assessments: [0, 1, 2] },
    },
    {
      name: 'passes 18B and 18C, other factors, and none',
      given: { Assessments: [{ AssessmentFactors: ['18B', '18C'] }, { AssessmentFactors: '1A' }, { AssessmentFactors: [] }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
