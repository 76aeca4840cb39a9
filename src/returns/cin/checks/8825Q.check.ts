import { since } from '../../return-year.ts'
import { inModuleOf } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

const afterAssessment = new Set(['RC8', 'RC9'])

export default {
  id: '8825Q',
  severity: 'query',
  says: 'The case is said to have closed after an assessment, but there is no assessment with this referral. Record it, choose another reason for closing, or say why there is none.',
  source: guideCin('8825Q'),
  reading: 'Any assessment of the same referral will do, finished or not.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['LAchildID', 'CINdetailsID', 'ReasonForClosure'], Assessments: ['LAchildID', 'CINdetailsID'] },
  flags: { CINdetails: ['ReasonForClosure'] },

  run: ({ CINdetails, Assessments }) => {
    const assessed = new Set(inModuleOf(CINdetails, Assessments))
    return {
      CINdetails: CINdetails.filter(episode => afterAssessment.has(episode.ReasonForClosure ?? '') && !assessed.has(episode)),
    }
  },

  examples: [
    {
      name: 'queries cases closed after an assessment that have none, also where another referral or another child has one',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReasonForClosure: 'RC8' },
          { LAchildID: '7', CINdetailsID: '2', ReasonForClosure: 'RC1' },
          { LAchildID: '8', CINdetailsID: '2', ReasonForClosure: 'RC9' },
        ],
        Assessments: [{ LAchildID: '7', CINdetailsID: '2' }],
      },
      found: { CINdetails: [0, 2] },
    },
    {
      name: 'passes cases with an assessment, other reasons, and open cases',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReasonForClosure: 'RC8' },
          { LAchildID: '7', CINdetailsID: '2', ReasonForClosure: 'RC1' },
          { LAchildID: '7', CINdetailsID: '3' },
          { LAchildID: '7', CINdetailsID: '4', ReasonForClosure: 'rc8' },
        ],
        Assessments: [{ LAchildID: '7', CINdetailsID: '1' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
