import { since } from '../../return-year.ts'
import { factorsOf, whereFactorsStand, whyNoFactors } from '../factors.ts'
import { inModuleOf } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

const afterAssessment = new Set(['RC8', 'RC9'])

export default {
  id: '8873Q',
  severity: 'query',
  says: 'The only assessment of this referral found no factors, so the case should have closed after it, with no further action or to early help. Choose that reason for closing, check the factors, or say why it is right.',
  source: guideCin('8873Q'),
  reading:
    'A case that is still open is queried too, and so is one whose assessment is not finished, though the message of the rule speaks of a finished one.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['LAchildID', 'CINdetailsID', 'ReasonForClosure'], Assessments: ['LAchildID', 'CINdetailsID'] },
  mayRead: whereFactorsStand,
  notRunWhen: whyNoFactors,
  flags: { Assessments: ['AssessmentFactors'], CINdetails: ['ReasonForClosure'] },

  run: (tables, about) => {
    const factors = factorsOf(tables, about)
    const byModule = [...Map.groupBy(tables.Assessments, a => a.CINdetailsID).values()]
    const withoutFactors = byModule
      .filter(its => its.length === 1)
      .flat()
      .filter(a => factors(a).includes('21'))
    const otherwise = tables.CINdetails.filter(({ ReasonForClosure = '' }) => !afterAssessment.has(ReasonForClosure))
    return { Assessments: inModuleOf(withoutFactors, otherwise), CINdetails: inModuleOf(otherwise, withoutFactors) }
  },

  examples: [
    {
      name: 'queries cases closed for another reason, or not at all, whose only assessment found no factors, finished or not',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReasonForClosure: 'RC1' },
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '7', CINdetailsID: '3' },
        ],
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: ['21'] },
          { LAchildID: '7', CINdetailsID: '2', AssessmentAuthorisationDate: '2022-07-20', AssessmentFactors: ['1A', '21'] },
          { LAchildID: '7', CINdetailsID: '3', AssessmentFactors: ['21'] },
        ],
      },
      found: { Assessments: [0, 1, 2], CINdetails: [0, 1, 2] },
    },
    {
      name: 'queries them by the list of factors too',
      given: {
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1', ReasonForClosure: 'RC1' }],
        Assessments: [{ LAchildID: '7', CINdetailsID: '1', AssessmentID: '1' }],
        AssessmentFactorsList: [{ LAchildID: '7', CINdetailsID: '1', AssessmentID: '1', AssessmentFactor: '21' }],
      },
      found: { Assessments: [0], CINdetails: [0] },
    },
    {
      name: 'passes cases closed after the assessment, other factors, and a second assessment',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReasonForClosure: 'RC8' },
          { LAchildID: '7', CINdetailsID: '2', ReasonForClosure: 'RC9' },
          { LAchildID: '7', CINdetailsID: '3', ReasonForClosure: 'RC1' },
          { LAchildID: '7', CINdetailsID: '4', ReasonForClosure: 'RC1' },
        ],
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: ['21'] },
          { LAchildID: '7', CINdetailsID: '2', AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: ['21'] },
          { LAchildID: '7', CINdetailsID: '3', AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: ['1A'] },
          { LAchildID: '7', CINdetailsID: '4', AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: ['21'] },
          { LAchildID: '7', CINdetailsID: '4', AssessmentAuthorisationDate: '2022-08-20', AssessmentFactors: ['1A'] },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
