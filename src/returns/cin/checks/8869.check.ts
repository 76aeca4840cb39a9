import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

const noneFound = '21'

export default {
  id: '8869',
  severity: 'error',
  says: 'This assessment says that no factors were found, and gives factors too. Take out whichever is wrong.',
  source: guideCin('8869'),
  reading:
    'An assessment is known by its number, and public tools, which go by the day of authorisation, say nothing of a census file. Only where assessments have no numbers and each row holds one factor are rows of one referral and one day taken for one assessment; then every row but that of 21 is marked, an empty one too.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Assessments: ['LAchildID', 'CINdetailsID', 'AssessmentAuthorisationDate', 'AssessmentFactors'] },
  mayRead: { Assessments: ['AssessmentID'] },
  flags: { Assessments: ['AssessmentFactors'] },

  run: ({ Assessments }, { isGiven }) => {
    const areNumbered = isGiven('Assessments', 'AssessmentID')
    const byAssessment = Map.groupBy(Assessments, a =>
      JSON.stringify([a.CINdetailsID, areNumbered ? a.AssessmentID : a.AssessmentAuthorisationDate]),
    )
    const contradicted = [...byAssessment.values()].filter(its => its.some(a => a.AssessmentFactors.includes(noneFound))).flat()
    return {
      Assessments: contradicted.filter(
        ({ AssessmentFactors: its }) => its.some(factor => factor !== noneFound) || (!areNumbered && its.length === 0),
      ),
    }
  },

  examples: [
    {
      name: 'finds 21 among other factors, wherever it stands',
      given: {
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentID: '1', AssessmentFactors: ['1A', '21'] },
          { LAchildID: '7', CINdetailsID: '1', AssessmentID: '2', AssessmentFactors: ['21', '1A', '2A'] },
        ],
      },
      found: { Assessments: [0, 1] },
    },
    {
      name: 'finds the other rows, where each row holds one factor of the assessment of a day',
      given: {
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: '21' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: '1A' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: '2022-06-20' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: '2022-06-21', AssessmentFactors: '1A' },
          { LAchildID: '8', CINdetailsID: '1', AssessmentFactors: '21' },
          { LAchildID: '8', CINdetailsID: '1', AssessmentFactors: '1A' },
        ],
      },
      found: { Assessments: [1, 2, 5] },
    },
    {
      name: 'passes 21 alone, other factors without it, and two numbered assessments of one day',
      given: {
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentID: '1', AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: ['21'] },
          { LAchildID: '7', CINdetailsID: '1', AssessmentID: '2', AssessmentAuthorisationDate: '2022-06-20', AssessmentFactors: ['1A'] },
          { LAchildID: '7', CINdetailsID: '2', AssessmentID: '1', AssessmentFactors: ['1A', '2A'] },
          { LAchildID: '7', CINdetailsID: '3', AssessmentID: '1' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
