import { onOrAfter, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { inPairs } from '../in-pairs.ts'
import { isSameModule } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

type Plan = CinRow<'ChildProtectionPlans'>
const isSamePlan = (a: Plan, b: Plan) => a.CPPID !== undefined && a.CPPID === b.CPPID && isSameModule(a, b)

export default {
  id: '8940',
  severity: 'error',
  says: 'Two child protection plans of this child run at the same time: one began before the other had ended. Put the dates right, or take out the one that is there twice.',
  source: guideCin('8940'),
  reading:
    'The first day and the last both count, so a plan that began on the day another ended is found; an open one goes on until the reference date. Plans of all referrals are compared. Public tools leave out plans with the same number, though numbers begin again with each referral; only within one referral, or where the referral is not said, do we take them for one plan.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], ChildProtectionPlans: ['LAchildID', 'CPPstartDate', 'CPPendDate'] },
  mayRead: { ChildProtectionPlans: ['CINdetailsID', 'CPPID'] },
  flags: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },

  run: ({ ChildProtectionPlans }, { collectionEnd }) => ({
    ChildProtectionPlans: inPairs(
      ChildProtectionPlans,
      (plan, other) =>
        !isSamePlan(plan, other) &&
        onOrAfter(plan.CPPstartDate, other.CPPstartDate) &&
        onOrBefore(plan.CPPstartDate, other.CPPendDate ?? collectionEnd),
    ),
  }),

  examples: [
    {
      name: 'finds a plan that began on the day another ended, and one that began while another was open',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CPPstartDate: '2022-05-10', CPPendDate: '2022-09-01' },
          { LAchildID: '7', CPPstartDate: '2022-09-01', CPPendDate: '2022-10-01' },
          { LAchildID: '8', CPPstartDate: '2021-05-10' },
          { LAchildID: '8', CPPstartDate: '2023-03-31' },
        ],
      },
      found: { ChildProtectionPlans: [0, 1, 2, 3] },
    },
    {
      name: 'finds the first plans of two referrals, though both are number 1, and two that are exactly alike',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2022-05-10', CPPendDate: '2022-09-01' },
          { LAchildID: '7', CINdetailsID: '2', CPPID: '1', CPPstartDate: '2022-06-10' },
          { LAchildID: '8', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2022-05-10' },
          { LAchildID: '8', CINdetailsID: '1', CPPID: '2', CPPstartDate: '2022-05-10' },
        ],
      },
      found: { ChildProtectionPlans: [0, 1, 2, 3] },
    },
    {
      name: 'passes a plan that began the day after, one after the year, another child’s, and one that does not say when it began',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CPPstartDate: '2022-05-10', CPPendDate: '2022-09-01' },
          { LAchildID: '7', CPPstartDate: '2022-09-02' },
          { LAchildID: '7', CPPstartDate: '2023-04-01' },
          { LAchildID: '7' },
          { LAchildID: '8', CPPstartDate: '2022-06-01' },
        ],
      },
      found: {},
    },
    {
      name: 'passes plans with the same number, in one referral and where the referral is not said',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CPPID: '1', CPPstartDate: '2022-05-10', CPPendDate: '2022-09-01' },
          { LAchildID: '7', CPPID: '1', CPPstartDate: '2022-06-10' },
          { LAchildID: '8', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2022-05-10', CPPendDate: '2022-09-01' },
          { LAchildID: '8', CINdetailsID: '1', CPPID: '1', CPPstartDate: '2022-06-10' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
