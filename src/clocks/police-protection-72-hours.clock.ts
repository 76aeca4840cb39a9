import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, fromMemory, withinHours } from './clock.ts'

export default {
  id: 'police-protection-72-hours',
  area: 'Child protection',
  force: 'statutory',
  shadow: fromMemory,
  whose: 'The police, with the social worker',
  says: 'Police protection ends after 72 hours',
  source: {
    title: 'Children Act 1989',
    at: 'section 46(6)',
    url: 'https://www.legislation.gov.uk/ukpga/1989/41/section/46',
  },
  reading: 'Hours on the clock, from when the police took the child into protection.',
  inForce: { from: day('1991-10-14') },

  run: child =>
    child.protectiveOrders.filter(o => o.type === 'policeProtection').map(o => ({ about: o.id, ...withinHours(72, o.from, o.ended) })),

  examples: [
    {
      name: 'runs out on the clock, over a weekend or not',
      given: aChild().with('protectiveOrder', { type: 'policeProtection', from: '2025-03-08T23:00:00.000Z' }).child,
      found: [{ dueAt: '2025-03-11T23:00:00.000Z', outcome: 'open' }],
    },
    {
      name: 'is met when it ended in time',
      given: aChild().with('protectiveOrder', {
        type: 'policeProtection',
        from: '2025-03-08T23:00:00.000Z',
        ended: '2025-03-11T23:00:00.000Z',
      }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'has nothing to say of another order',
      given: aChild().with('protectiveOrder', { type: 'childAssessment', from: '2025-03-08T23:00:00.000Z' }).child,
      found: [],
    },
  ],
} satisfies Clock
