import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8935',
  severity: 'error',
  says: 'This child has more than one open child protection plan. A child has one at a time: record when the older one ended, or take out the one that is there twice.',
  source: guideCin('8935'),
  reading:
    'All open plans of the child are compared, whatever their numbers and referrals, where the table says which referral a plan belongs to, as a census file does. Public tools compare only plans with the same number; where the referral is not said, so do we, and mark every plan with that number.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildProtectionPlans: ['LAchildID', 'CPPID', 'CPPendDate'] },
  mayRead: { ChildProtectionPlans: ['CINdetailsID'] },
  flags: { ChildProtectionPlans: ['CPPendDate'] },

  run: ({ ChildProtectionPlans }, { isGiven }) => {
    const open = ChildProtectionPlans.filter(({ CPPendDate }) => CPPendDate === undefined)
    if (isGiven('ChildProtectionPlans', 'CINdetailsID')) return { ChildProtectionPlans: open.length > 1 ? open : [] }

    const byNumber = Map.groupBy(open, ({ CPPID }) => CPPID)
    return {
      ChildProtectionPlans: ChildProtectionPlans.filter(({ CPPID }) => CPPID !== undefined && (byNumber.get(CPPID)?.length ?? 0) > 1),
    }
  },

  examples: [
    {
      name: 'finds two open plans of one referral, though their numbers differ',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '2', CPPendDate: '2022-09-01' },
          { LAchildID: '7', CINdetailsID: '1', CPPID: '3', CPPendDate: 'soon' },
        ],
      },
      found: { ChildProtectionPlans: [0, 2] },
    },
    {
      name: 'finds two open plans of two referrals',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1' },
          { LAchildID: '7', CINdetailsID: '2', CPPID: '1' },
        ],
      },
      found: { ChildProtectionPlans: [0, 1] },
    },
    {
      name: 'finds every plan with a number of which two are open, where the referral is not said',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CPPID: '1' },
          { LAchildID: '7', CPPID: '1' },
          { LAchildID: '7', CPPID: '1', CPPendDate: '2022-09-01' },
          { LAchildID: '7', CPPID: '2' },
        ],
      },
      found: { ChildProtectionPlans: [0, 1, 2] },
    },
    {
      name: 'passes one open plan beside plans that have ended, and another child’s',
      given: {
        ChildProtectionPlans: [
          { LAchildID: '7', CINdetailsID: '1', CPPID: '1', CPPendDate: '2022-09-01' },
          { LAchildID: '7', CINdetailsID: '2', CPPID: '1' },
          { LAchildID: '8', CINdetailsID: '2', CPPID: '1' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
