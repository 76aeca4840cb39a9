import { since } from '../../return-year.ts'
import { isAdoption, wentOnAfter } from '../care.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'
export default {
  id: 'plan-after-adoption',
  severity: 'error',
  says: 'A child protection plan went on after the child was adopted. Record when the plan ended; if the family is worked with now, it is on the record of the child as adopted.',
  source: across('plan-after-adoption'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'], SSDA903_Episodes: ['DEC', 'REC'] },
  flags: { CIN_ChildProtectionPlans: ['CPPendDate'], SSDA903_Episodes: ['DEC', 'REC'] },

  run: ({ CIN_ChildProtectionPlans: plans, SSDA903_Episodes: episodes }) => {
    const adopted = episodes.filter(row => isAdoption(row) && row.DEC !== undefined)
    const after = plans.filter(plan => adopted.some(({ DEC }) => wentOnAfter(plan, DEC!)))
    return after.length > 0 ? { CIN_ChildProtectionPlans: after, SSDA903_Episodes: adopted } : {}
  },

  examples: [
    {
      name: 'finds a plan that is still open, and one that ended later',
      given: {
        CIN_ChildProtectionPlans: [{ CPPstartDate: '2021-05-01' }, { CPPstartDate: '2021-05-01', CPPendDate: '2022-09-02' }],
        SSDA903_Episodes: [{ DEC: '2022-09-01', REC: 'E12' }],
      },
      found: { CIN_ChildProtectionPlans: [0, 1], SSDA903_Episodes: [0] },
    },
    {
      name: 'passes a plan that ended with the adoption, and one of a child who went home',
      given: {
        CIN_ChildProtectionPlans: [{ CPPstartDate: '2021-05-01', CPPendDate: '2022-09-01' }],
        SSDA903_Episodes: [
          { DEC: '2022-09-01', REC: 'E11' },
          { DEC: '2022-06-01', REC: 'E4A' },
        ],
      },
      found: {},
    },
  ],
} satisfies AcrossCheck
