import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import type { Clock } from './clock.ts'
import { pathwayPlanIn3Months } from './pathway-plans.ts'

export default {
  id: 'relevant-child-assessed-3-months',
  area: 'Leaving care',
  force: 'statutory',
  whose: 'The council that looked after them',
  says: 'Assess a young person who left care at sixteen or seventeen, and write the pathway plan, within three months',
  source: {
    title: 'Care Leavers (England) Regulations 2010',
    at: 'regulation 5(1)(a)',
    url: 'https://www.legislation.gov.uk/uksi/2010/2571/regulation/5',
  },
  reading: 'From the day since which they are entitled as that. A pathway plan that began before, and is still the plan, is enough.',
  inForce: { from: day('2011-04-01') },

  run: child => pathwayPlanIn3Months(child, 'relevant'),

  examples: [
    {
      name: 'is due three months after',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('leavingCareEligibility', { category: 'relevant', startDate: day('2025-01-10') }).child,
      found: [{ due: day('2025-04-10'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('leavingCareEligibility', { category: 'relevant', startDate: day('2025-01-10') })
        .with('pathwayPlan', { startDate: day('2025-04-10') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('leavingCareEligibility', { category: 'relevant', startDate: day('2025-01-10') })
        .with('pathwayPlan', { startDate: day('2025-04-11') }).child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'is not needed where there is a plan already',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('leavingCareEligibility', { category: 'relevant', startDate: day('2025-01-10') })
        .with('pathwayPlan', { startDate: day('2024-12-01') }).child,
      found: [],
    },
  ],
} satisfies Clock
