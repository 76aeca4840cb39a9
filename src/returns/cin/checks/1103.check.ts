import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { pairsInModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '1103',
  severity: 'error',
  says: 'This assessment begins before the referral that led to it. Put right whichever of the two dates is wrong.',
  source: guideCin('1103'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Assessments: ['LAchildID', 'CINdetailsID', 'AssessmentActualStartDate'],
    CINdetails: ['LAchildID', 'CINdetailsID', 'CINreferralDate'],
  },
  flags: { Assessments: ['AssessmentActualStartDate'], CINdetails: ['CINreferralDate'] },

  run: ({ Assessments, CINdetails }) => {
    const wrong = pairsInModule(Assessments, CINdetails).filter(([a, { CINreferralDate }]) =>
      before(a.AssessmentActualStartDate, CINreferralDate),
    )
    return { Assessments: wrong.map(([assessment]) => assessment), CINdetails: wrong.map(([, episode]) => episode) }
  },

  examples: [
    {
      name: 'finds the one assessment of two that begins the day before the referral',
      given: {
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10' }],
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-11' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-09' },
        ],
      },
      found: { Assessments: [1], CINdetails: [0] },
    },
    {
      name: 'passes the day of the referral, and dates that are not there',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2' },
        ],
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '2', AssessmentActualStartDate: '2022-05-10' },
        ],
      },
      found: {},
    },
    {
      name: 'passes an assessment that is earlier only than another referral, or than another child’s',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINreferralDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2', CINreferralDate: '2022-12-01' },
          { LAchildID: '8', CINdetailsID: '1', CINreferralDate: '2022-12-01' },
        ],
        Assessments: [{ LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-12' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
