import { since } from '../../return-year.ts'
import { wasInCareOver, wentOnAfter } from '../care.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'plan-in-care',
  severity: 'query',
  says: 'This child is in care, and on a child protection plan as well, when the year ends. One plan is enough for most children: see whether the child protection plan is still needed, and say why if it is.',
  source: across('plan-in-care'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'], SSDA903_Episodes: ['DECOM', 'DEC', 'LS'] },
  flags: { CIN_ChildProtectionPlans: ['CPPendDate'], SSDA903_Episodes: ['DECOM', 'DEC'] },

  run: ({ CIN_ChildProtectionPlans: plans, SSDA903_Episodes: episodes }, { collectionEnd }) => {
    const open = plans.filter(plan => wentOnAfter(plan, collectionEnd))
    const inCare = episodes.filter(row => wasInCareOver(row, collectionEnd))
    return open.length > 0 && inCare.length > 0 ? { CIN_ChildProtectionPlans: open, SSDA903_Episodes: inCare } : {}
  },

  examples: [
    {
      name: 'queries both at the end of the year',
      given: { CIN_ChildProtectionPlans: [{ CPPstartDate: '2022-05-01' }], SSDA903_Episodes: [{ DECOM: '2022-09-01', LS: 'C1' }] },
      found: { CIN_ChildProtectionPlans: [0], SSDA903_Episodes: [0] },
    },
    {
      name: 'passes a plan that ended when care began, and short breaks',
      given: {
        CIN_ChildProtectionPlans: [{ CPPstartDate: '2022-05-01', CPPendDate: '2022-09-01' }],
        SSDA903_Episodes: [{ DECOM: '2022-09-01', LS: 'C1' }],
      },
      found: {},
    },
    {
      name: 'passes a child on a plan who has short breaks',
      given: { CIN_ChildProtectionPlans: [{ CPPstartDate: '2022-05-01' }], SSDA903_Episodes: [{ DECOM: '2022-09-01', LS: 'V4' }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
