import { onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { assessmentFactors } from '../codes.ts'
import { factorsOf, whereFactorsStand, whyNoFactors } from '../factors.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8897Q',
  severity: 'query',
  says: 'This assessment is finished, but has no factors, or one that is not a code of the census. Record what it found; where it found nothing, choose 21.',
  source: guideCin('8897Q'),
  reading:
    'Asked of assessments authorised in the census year or later. Factors of an assessment with the same number in another referral do not count; public tools mix them in, and stop at the first wrong code.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], Assessments: ['AssessmentAuthorisationDate'] },
  mayRead: whereFactorsStand,
  notRunWhen: whyNoFactors,
  flags: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentFactors'] },

  run: (tables, about) => {
    const factors = factorsOf(tables, about)
    const finished = tables.Assessments.filter(a => onOrAfter(a.AssessmentAuthorisationDate, about.collectionStart))
    return {
      Assessments: finished.filter(a => factors(a).length === 0 || !factors(a).every(factor => assessmentFactors.has(factor))),
    }
  },

  examples: [
    {
      name: 'queries a finished assessment without factors, and those with a code that does not exist',
      given: {
        Assessments: [
          { AssessmentAuthorisationDate: '2022-04-01' },
          { AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: ['1A', '8A'] },
          { AssessmentAuthorisationDate: '2023-04-20', AssessmentFactors: ['1a'] },
        ],
      },
      found: { Assessments: [0, 1, 2] },
    },
    {
      name: 'queries an assessment whose factors are those of another referral',
      given: {
        Assessments: [{ LAchildID: '7', CINdetailsID: '1', AssessmentID: '1', AssessmentAuthorisationDate: '2022-06-20' }],
        AssessmentFactorsList: [{ LAchildID: '7', CINdetailsID: '2', AssessmentID: '1', AssessmentFactor: '1A' }],
      },
      found: { Assessments: [0] },
    },
    {
      name: 'passes factors of the census, those that are no longer used among them, and assessments that ended earlier or not yet',
      given: {
        Assessments: [
          { AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: ['1A', '18A', '24A', '21'] },
          { AssessmentAuthorisationDate: '2022-03-31' },
          { AssessmentFactors: ['8A'] },
          {},
        ],
      },
      found: {},
    },
    {
      name: 'passes factors that stand in the list of factors',
      given: {
        Assessments: [{ LAchildID: '7', CINdetailsID: '1', AssessmentID: '1', AssessmentAuthorisationDate: '2022-06-20' }],
        AssessmentFactorsList: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentID: '1', AssessmentFactor: '1A' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentID: '2', AssessmentFactor: 'X' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
