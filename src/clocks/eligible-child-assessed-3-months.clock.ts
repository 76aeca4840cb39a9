import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, fromMemory } from './clock.ts'
import { pathwayPlanIn3Months } from './pathway-plans.ts'

export default {
  id: 'eligible-child-assessed-3-months',
  area: 'Leaving care',
  force: 'statutory',
  shadow: fromMemory,
  whose: 'The council',
  says: 'Assess a looked-after young person, and write the pathway plan, within three months of sixteen',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulations 42 and 43, from memory',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/42',
  },
  reading: 'From the day since which they are entitled as that. A pathway plan that began before, and is still the plan, is enough.',
  inForce: { from: day('2011-04-01') },

  run: child => pathwayPlanIn3Months(child, 'eligible'),

  examples: [
    {
      name: 'is due three months after',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('leavingCareEligibility', { category: 'eligible', startDate: day('2025-01-10') }).child,
      found: [{ due: day('2025-04-10'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('leavingCareEligibility', { category: 'eligible', startDate: day('2025-01-10') })
        .with('pathwayPlan', { startDate: day('2025-04-10') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('leavingCareEligibility', { category: 'eligible', startDate: day('2025-01-10') })
        .with('pathwayPlan', { startDate: day('2025-04-11') }).child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'is not needed where there is a plan already',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('leavingCareEligibility', { category: 'eligible', startDate: day('2025-01-10') })
        .with('pathwayPlan', { startDate: day('2024-12-01') }).child,
      found: [],
    },
  ],
} satisfies Clock
