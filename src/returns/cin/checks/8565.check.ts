import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { type InModule, pairsInModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

type Dates = readonly CinRow<'CINdetails'>['CINclosureDate'][]

/** Each row with the episode that was closed before one of its dates. */
function tooLate<R extends InModule>(rows: readonly R[], episodes: readonly CinRow<'CINdetails'>[], datesOf: (row: R) => Dates) {
  return pairsInModule(rows, episodes).filter(([row, { CINclosureDate }]) => datesOf(row).some(day => after(day, CINclosureDate)))
}

export default {
  id: '8565',
  severity: 'error',
  says: 'Something is recorded as happening after this episode was closed. Put right its date, or the day on which the episode was closed.',
  source: guideCin('8565'),
  reading:
    'All activity of the episode is compared: public tools miss the end of child protection plans, and stop where a child in need plan is too late. The first day of a child protection plan and the days of reviews are not compared. All dates of what is too late are marked.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['LAchildID', 'CINdetailsID', 'CINclosureDate'] },
  mayRead: {
    CINdetails: ['DateOfInitialCPC'],
    Assessments: ['LAchildID', 'CINdetailsID', 'AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
    Section47: ['LAchildID', 'CINdetailsID', 'S47ActualStartDate', 'DateOfInitialCPC'],
    ChildProtectionPlans: ['LAchildID', 'CINdetailsID', 'CPPendDate'],
    CINplanDates: ['LAchildID', 'CINdetailsID', 'CINPlanStartDate', 'CINPlanEndDate'],
  },
  flags: {
    CINdetails: ['CINclosureDate', 'DateOfInitialCPC'],
    Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
    Section47: ['S47ActualStartDate', 'DateOfInitialCPC'],
    ChildProtectionPlans: ['CPPendDate'],
    CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'],
  },

  run: tables => {
    const { CINdetails } = tables
    const assessments = tooLate(tables.Assessments, CINdetails, a => [a.AssessmentActualStartDate, a.AssessmentAuthorisationDate])
    const enquiries = tooLate(tables.Section47, CINdetails, s => [s.S47ActualStartDate, s.DateOfInitialCPC])
    const protection = tooLate(tables.ChildProtectionPlans, CINdetails, plan => [plan.CPPendDate])
    const plans = tooLate(tables.CINplanDates, CINdetails, plan => [plan.CINPlanStartDate, plan.CINPlanEndDate])
    return {
      CINdetails: [
        ...CINdetails.filter(({ DateOfInitialCPC, CINclosureDate }) => after(DateOfInitialCPC, CINclosureDate)),
        ...[...assessments, ...enquiries, ...protection, ...plans].map(([, episode]) => episode),
      ],
      Assessments: assessments.map(([assessment]) => assessment),
      Section47: enquiries.map(([enquiry]) => enquiry),
      ChildProtectionPlans: protection.map(([plan]) => plan),
      CINplanDates: plans.map(([plan]) => plan),
    }
  },

  examples: [
    {
      name: 'finds all that began, was decided or ended the day after, and the episode',
      given: {
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1', CINclosureDate: '2022-06-30' }],
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-07-01' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-01', AssessmentAuthorisationDate: '2022-07-01' },
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-05-01', AssessmentAuthorisationDate: '2022-06-01' },
        ],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-07-01' },
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-06-20', DateOfInitialCPC: '2022-07-01' },
        ],
        ChildProtectionPlans: [{ LAchildID: '7', CINdetailsID: '1', CPPendDate: '2022-07-01' }],
        CINplanDates: [
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-06-01', CINPlanEndDate: '2022-07-01' },
          { LAchildID: '7', CINdetailsID: '1', CINPlanStartDate: '2022-07-01' },
        ],
      },
      found: { CINdetails: [0], Assessments: [0, 1], Section47: [0, 1], ChildProtectionPlans: [0], CINplanDates: [0, 1] },
    },
    {
      name: 'finds a conference that is recorded with the episode itself, and nothing else in the return',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINclosureDate: '2022-06-30', DateOfInitialCPC: '2022-07-01' },
          { LAchildID: '7', CINdetailsID: '2', CINclosureDate: '2022-12-30', DateOfInitialCPC: '2022-12-30' },
        ],
      },
      found: { CINdetails: [0] },
    },
    {
      name: 'passes what happened on the day of closing, what belongs to another episode, and an episode that is open',
      given: {
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', CINclosureDate: '2022-06-30' },
          { LAchildID: '7', CINdetailsID: '2' },
        ],
        Assessments: [
          { LAchildID: '7', CINdetailsID: '1', AssessmentActualStartDate: '2022-06-30', AssessmentAuthorisationDate: '2022-06-30' },
          { LAchildID: '7', CINdetailsID: '2', AssessmentActualStartDate: '2022-09-01' },
        ],
        Section47: [{ LAchildID: '7', CINdetailsID: '2', S47ActualStartDate: '2022-09-01', DateOfInitialCPC: '2022-09-20' }],
        ChildProtectionPlans: [{ LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-07-01', CPPendDate: '2022-06-30' }],
        CINplanDates: [{ LAchildID: '7', CINdetailsID: '1' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
