import { since } from '../../return-year.ts'
import { inModuleOf, isYes } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8831',
  severity: 'error',
  says: 'The referral is said to have led no further, but an assessment, an enquiry or a conference was recorded with it. Change what the referral led to, or take out what does not belong to it.',
  source: guideCin('8831'),
  reading:
    'Days are what counts: an enquiry’s first day, an assessment’s first or last, the conference of the episode itself. With such a conference every enquiry of the referral is marked. The conference of an enquiry is not looked at here.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    CINdetails: ['LAchildID', 'CINdetailsID', 'ReferralNFA', 'DateOfInitialCPC'],
    Assessments: ['LAchildID', 'CINdetailsID', 'AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
    Section47: ['LAchildID', 'CINdetailsID', 'S47ActualStartDate'],
  },
  flags: { CINdetails: ['DateOfInitialCPC'], Assessments: ['LAchildID'], Section47: ['LAchildID'] },

  run: ({ CINdetails, Assessments, Section47 }) => {
    const ledNoFurther = CINdetails.filter(({ ReferralNFA }) => isYes(ReferralNFA))
    const withConference = ledNoFurther.filter(({ DateOfInitialCPC }) => DateOfInitialCPC !== undefined)
    const enquiries = Section47.filter(({ S47ActualStartDate }) => S47ActualStartDate !== undefined)
    const assessments = Assessments.filter(a => a.AssessmentActualStartDate !== undefined || a.AssessmentAuthorisationDate !== undefined)
    return {
      CINdetails: [...withConference, ...inModuleOf(ledNoFurther, [...enquiries, ...assessments])],
      Assessments: inModuleOf(assessments, ledNoFurther),
      Section47: [...inModuleOf(enquiries, ledNoFurther), ...inModuleOf(Section47, withConference)],
    }
  },

  examples: [
    {
      name: 'finds an assessment or an enquiry of a referral that led no further, and the referral',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReferralNFA: '1' },
          { LAchildID: '7', CINdetailsID: '2', ReferralNFA: 'True' },
          { LAchildID: '7', CINdetailsID: '3', ReferralNFA: '1' },
        ],
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '3', AssessmentAuthorisationDate: '2022-06-10' },
        ],
        Section47: [
          { LAchildID: '7', CINdetailsID: '2', S47ActualStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '2' },
        ],
      },
      found: { CINdetails: [0, 1, 2], Assessments: [0, 2], Section47: [0] },
    },
    {
      name: 'finds a conference of the episode itself, and every enquiry of that referral',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReferralNFA: '1', DateOfInitialCPC: '2022-05-20' },
          { LAchildID: '8', CINdetailsID: '1', ReferralNFA: '1', DateOfInitialCPC: '2022-05-20' },
        ],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '2', S47ActualStartDate: '2022-05-10' },
        ],
        Assessments: [{ LAchildID: '7', CINdetailsID: '1' }],
      },
      found: { CINdetails: [0, 1], Section47: [0] },
    },
    {
      name: 'passes a referral with nothing after it, activity of others, and referrals that led further or do not say',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', ReferralNFA: '1' },
          { LAchildID: '7', CINdetailsID: '2', ReferralNFA: '0', DateOfInitialCPC: '2022-05-20' },
          { LAchildID: '7', CINdetailsID: '3' },
        ],
        Assessments: [
          { LAchildID: '7', CINdetailsID: '2', AssessmentActualStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '3', AssessmentActualStartDate: '2022-05-10' },
          { LAchildID: '8', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-10' },
        ],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-20' },
          { LAchildID: '7', CINdetailsID: '2', S47ActualStartDate: '2022-05-10' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
