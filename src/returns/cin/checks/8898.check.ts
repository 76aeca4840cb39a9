import { since } from '../../return-year.ts'
import { factorsOf, whereFactorsStand, whyNoFactors } from '../factors.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8898',
  severity: 'error',
  says: 'This assessment has the same factor twice. Keep it once.',
  source: guideCin('8898'),
  reading:
    'Capitals and small letters are not the same code. Public tools stop at the first factor that is there twice, and report nothing.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Assessments: [] },
  mayRead: whereFactorsStand,
  notRunWhen: whyNoFactors,
  flags: { Assessments: ['AssessmentFactors'] },

  run: (tables, about) => {
    const factors = factorsOf(tables, about)
    return { Assessments: tables.Assessments.filter(a => new Set(factors(a)).size < factors(a).length) }
  },

  examples: [
    {
      name: 'finds a factor that stands there twice',
      given: { Assessments: [{ AssessmentFactors: ['1A', '2A', '1A'] }, { AssessmentFactors: ['1A', '2A'] }] },
      found: { Assessments: [0] },
    },
    {
      name: 'finds it in the list of factors, for the assessment whose it is',
      given: {
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentID: '1' },
          { LAchildID: '7', CINdetailsID: '2', AssessmentID: '1' },
        ],
        AssessmentFactorsList: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentID: '1', AssessmentFactor: '1A' },
          { LAchildID: '7', CINdetailsID: '2', AssessmentID: '1', AssessmentFactor: '2A' },
          { LAchildID: '7', CINdetailsID: '2', AssessmentID: '1', AssessmentFactor: '2A' },
        ],
      },
      found: { Assessments: [1] },
    },
    {
      name: 'passes factors that are all different, one, or none',
      given: { Assessments: [{ AssessmentFactors: ['1A', '1B', '1a'] }, { AssessmentFactors: '1A' }, { AssessmentFactors: [] }] },
      found: {},
    },
  ],
} satisfies CinCheck
