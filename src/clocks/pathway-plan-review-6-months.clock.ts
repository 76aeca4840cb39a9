import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'

export default {
  id: 'pathway-plan-review-6-months',
  area: 'Leaving care',
  force: 'statutory',
  whose: 'Personal adviser',
  says: 'Review the pathway plan at least every six months',
  source: {
    title: 'Care Leavers (England) Regulations 2010',
    at: 'regulation 7(1)(c)',
    url: 'https://www.legislation.gov.uk/uksi/2010/2571/regulation/7',
  },
  reading: 'Counted from the last review that was held, or from the day on which the plan began. It ends with the plan.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    child.pathwayPlans
      .filter(p => !p.endDate)
      .map(p => ({ about: p.id, ...withinMonths(6, p.reviewedDates?.toSorted().at(-1) ?? p.startDate, undefined) })),

  examples: [
    {
      name: 'is due six months after the plan began',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('pathwayPlan', { startDate: day('2025-01-10') }).child,
      found: [{ due: day('2025-07-10'), outcome: 'open' }],
    },
    {
      name: 'and six months after each review',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('pathwayPlan', { startDate: day('2025-01-10'), reviewedDates: [day('2025-05-01')] }).child,
      found: [{ due: day('2025-11-01') }],
    },
    {
      name: 'ends with the plan',
      given: aChild({ dateOfBirth: { on: '2008-01-10', estimated: false } })
        .lookedAfter('2022-03-10')
        .with('pathwayPlan', { startDate: day('2025-01-10'), endDate: day('2025-05-01') }).child,
      found: [],
    },
  ],
} satisfies Clock
