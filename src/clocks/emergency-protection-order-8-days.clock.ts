import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, fromMemory, untilMoment, withinHours } from './clock.ts'

export default {
  id: 'emergency-protection-order-8-days',
  area: 'Child protection',
  force: 'statutory',
  shadow: fromMemory,
  whose: 'Social worker and legal services',
  says: 'An emergency protection order ends after eight days',
  source: {
    title: 'Children Act 1989',
    at: 'section 45(1) and (2); one extension of up to seven days, section 45(5)',
    url: 'https://www.legislation.gov.uk/ukpga/1989/41/section/45',
  },
  reading:
    'Counted in hours from when it was made; an extension that the court gave takes its place. The rule for a last day that is a Sunday or a bank holiday is not applied.',
  inForce: { from: day('1991-10-14') },

  run: child =>
    child.protectiveOrders
      .filter(o => o.type === 'emergencyProtection')
      .map(o => ({
        about: o.id,
        ...(o.extendedUntil ? untilMoment(o.from, o.extendedUntil, o.ended) : withinHours(192, o.from, o.ended)),
      })),

  examples: [
    {
      name: 'runs out on the clock, over a weekend or not',
      given: aChild().with('protectiveOrder', { type: 'emergencyProtection', from: '2025-03-03T15:00:00.000Z' }).child,
      found: [{ dueAt: '2025-03-11T15:00:00.000Z', outcome: 'open' }],
    },
    {
      name: 'is met when it ended in time',
      given: aChild().with('protectiveOrder', {
        type: 'emergencyProtection',
        from: '2025-03-03T15:00:00.000Z',
        ended: '2025-03-11T15:00:00.000Z',
      }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'has nothing to say of another order',
      given: aChild().with('protectiveOrder', { type: 'childAssessment', from: '2025-03-03T15:00:00.000Z' }).child,
      found: [],
    },
  ],
} satisfies Clock
