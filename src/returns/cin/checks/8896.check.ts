import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8896',
  severity: 'error',
  says: 'More than one assessment of this referral is open. Record when the earlier one was authorised, or take out the one that is there twice.',
  source: guideCin('8896'),
  reading: 'Where two are open, every assessment of the referral is marked, finished ones too.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Assessments: ['LAchildID', 'CINdetailsID', 'AssessmentAuthorisationDate'] },
  flags: { Assessments: ['AssessmentAuthorisationDate'] },

  run: ({ Assessments }) => {
    const byModule = [...Map.groupBy(Assessments, a => a.CINdetailsID).values()]
    return { Assessments: byModule.filter(its => its.filter(a => a.AssessmentAuthorisationDate === undefined).length > 1).flat() }
  },

  examples: [
    {
      name: 'finds every assessment of a referral with two open ones',
      given: {
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: '2022-06-20' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: 'soon' },
          { LAchildID: '7', CINdetailsID: '2' },
        ],
      },
      found: { Assessments: [0, 1, 2] },
    },
    {
      name: 'passes one open assessment beside finished ones, and one each of two referrals and of two children',
      given: {
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentAuthorisationDate: '2022-06-20' },
          { LAchildID: '7', CINdetailsID: '2' },
          { LAchildID: '8', CINdetailsID: '1' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
