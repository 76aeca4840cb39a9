import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinWorkingDays } from './clock.ts'
import { caresOf } from './in-care.ts'

export default {
  id: 'looked-after-review-20-working-days',
  area: 'Looked after',
  force: 'statutory',
  whose: 'Independent reviewing officer',
  says: 'Review a child who becomes looked after for the first time within 20 working days',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 33(1)',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/33',
  },
  reading:
    'The day on which the child becomes looked after is day nought. It ends when care ends, or when the child is placed for adoption. Series of short breaks (V3, V4) have a rule of their own.',
  inForce: { from: day('2011-04-01') },

  run: child => caresOf(child).map(c => ({ about: c.id, ...withinWorkingDays(20, c.from, c.reviews[0]?.date ?? c.until) })),

  examples: [
    {
      name: 'is due 20 working days after care began',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').child,
      found: [{ due: day('2025-04-07'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('lookedAfterReview', { date: day('2025-04-07') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('lookedAfterReview', { date: day('2025-04-08') }).child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'is not met by a review that was cancelled',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('lookedAfterReview', { date: day('2025-04-01'), cancelled: true }).child,
      found: [{ outcome: 'open' }],
    },
    {
      name: 'needs no review where care ended before',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').careEnded('2025-03-28').child,
      found: [{ stopped: day('2025-03-28'), outcome: 'met' }],
    },
    { name: 'has nothing to say of short breaks', given: aChild().lookedAfter('2025-03-10').underLaw('V4', '2025-03-10').child, found: [] },
  ],
} satisfies Clock
