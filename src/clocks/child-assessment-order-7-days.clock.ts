import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, fromMemory, withinHours } from './clock.ts'

export default {
  id: 'child-assessment-order-7-days',
  area: 'Child protection',
  force: 'statutory',
  shadow: fromMemory,
  whose: 'Social worker',
  says: 'A child assessment order lasts at most seven days',
  source: {
    title: 'Children Act 1989',
    at: 'section 43(5)',
    url: 'https://www.legislation.gov.uk/ukpga/1989/41/section/43',
  },
  reading: 'Counted in hours from the moment at which the order begins.',
  inForce: { from: day('1991-10-14') },

  run: child =>
    child.protectiveOrders.filter(o => o.type === 'childAssessment').map(o => ({ about: o.id, ...withinHours(168, o.from, o.ended) })),

  examples: [
    {
      name: 'runs out on the clock, over a weekend or not',
      given: aChild().with('protectiveOrder', { type: 'childAssessment', from: '2025-03-03T15:00:00.000Z' }).child,
      found: [{ dueAt: '2025-03-10T15:00:00.000Z', outcome: 'open' }],
    },
    {
      name: 'is met when it ended in time',
      given: aChild().with('protectiveOrder', {
        type: 'childAssessment',
        from: '2025-03-03T15:00:00.000Z',
        ended: '2025-03-10T15:00:00.000Z',
      }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'has nothing to say of another order',
      given: aChild().with('protectiveOrder', { type: 'policeProtection', from: '2025-03-03T15:00:00.000Z' }).child,
      found: [],
    },
  ],
} satisfies Clock
