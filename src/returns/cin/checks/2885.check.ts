import { sameDay, within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { type InModule, isSameModule, isYes } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

export default {
  id: '2885',
  severity: 'error',
  says: 'This child protection plan does not begin on the day of an initial conference of the same referral. A plan begins when the conference decides on it: put right whichever of the two dates is wrong.',
  source: guideCin('2885'),
  reading:
    'Enquiries that needed no conference are left aside (1 or true: public tools know only 1). If others are there, only their conferences count, and the one recorded with the episode itself counts only where there are none. A conference is marked only if no plan of the referral that began in the year fits any.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Header: ['ReferenceDate'],
    ChildProtectionPlans: ['LAchildID', 'CINdetailsID', 'CPPstartDate'],
    Section47: ['LAchildID', 'CINdetailsID', 'DateOfInitialCPC'],
    CINdetails: ['LAchildID', 'CINdetailsID', 'DateOfInitialCPC'],
  },
  mayRead: { Section47: ['ICPCnotRequired'] },
  flags: { ChildProtectionPlans: ['CPPstartDate'], Section47: ['DateOfInitialCPC'], CINdetails: ['DateOfInitialCPC'] },

  run: ({ ChildProtectionPlans, Section47, CINdetails }, { collectionStart, collectionEnd }) => {
    const begun = ChildProtectionPlans.filter(({ CPPstartDate }) => within(CPPstartDate, collectionStart, collectionEnd))
    const withConference = Section47.filter(({ ICPCnotRequired }) => !isYes(ICPCnotRequired))
    const plans: CinRow<'ChildProtectionPlans'>[] = []
    const enquiries: CinRow<'Section47'>[] = []
    const episodes: CinRow<'CINdetails'>[] = []
    for (const together of Map.groupBy(begun, plan => plan.CINdetailsID).values()) {
      const isOfModule = (row: InModule) => isSameModule(row, together[0]!)
      const theirs = withConference.filter(isOfModule)
      const own = theirs.length > 0 ? [] : CINdetails.filter(isOfModule)
      const wrong = together.filter(plan => ![...theirs, ...own].some(row => sameDay(row.DateOfInitialCPC, plan.CPPstartDate)))
      plans.push(...wrong)
      if (wrong.length === together.length) {
        enquiries.push(...theirs)
        episodes.push(...own)
      }
    }
    return { ChildProtectionPlans: plans, Section47: enquiries, CINdetails: episodes }
  },

  examples: [
    {
      name: 'finds a plan that began the day after the conference of its enquiry',
      given: {
        ChildProtectionPlans: [{ LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-05-11' }],
        Section47: [{ LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-10', ICPCnotRequired: '0' }],
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-11' }],
      },
      found: { ChildProtectionPlans: [0], Section47: [0] },
    },
    {
      name: 'finds only the plan that fits no conference, where another one does',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-12-01' },
        ],
        Section47: [{ LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-10' }],
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1' }],
      },
      found: { ChildProtectionPlans: [1] },
    },
    {
      name: 'finds a plan without an enquiry that does not begin on the day recorded with the episode',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-05-10' },
          { LAchildID: '8', CINdetailsID: '1', CPPstartDate: '2022-05-10' },
        ],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-10', ICPCnotRequired: 'True' },
          { LAchildID: '7', CINdetailsID: '2', DateOfInitialCPC: '2022-05-10', ICPCnotRequired: '0' },
        ],
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-09' },
          { LAchildID: '8', CINdetailsID: '1' },
        ],
      },
      found: { ChildProtectionPlans: [0, 1], CINdetails: [0, 1] },
    },
    {
      name: 'passes a plan that began with one of the conferences, and one that began with the conference of a child who moved here',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-05-10' },
          { LAchildID: '8', CINdetailsID: '1', CPPstartDate: '2022-05-10' },
        ],
        Section47: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-10' },
          { LAchildID: '8', CINdetailsID: '1', ICPCnotRequired: '1' },
        ],
        CINdetails: [
          { LAchildID: '7', CINdetailsID: '1' },
          { LAchildID: '8', CINdetailsID: '1', DateOfInitialCPC: '2022-05-10' },
        ],
      },
      found: {},
    },
    {
      name: 'passes plans that began before the year, after it, or on no day',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2022-03-31' },
          { LAchildID: '7', CINdetailsID: '1', CPPstartDate: '2023-04-01' },
          { LAchildID: '7', CINdetailsID: '1' },
        ],
        CINdetails: [{ LAchildID: '7', CINdetailsID: '1' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
