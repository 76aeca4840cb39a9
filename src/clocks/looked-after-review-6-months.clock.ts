import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'
import { caresOf } from './in-care.ts'

export default {
  id: 'looked-after-review-6-months',
  area: 'Looked after',
  force: 'statutory',
  whose: 'Independent reviewing officer',
  says: 'Review a looked-after child again within six months of the last review',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 33(2)',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/33',
  },
  reading:
    'From the second review on. Calendar months from the review that was held, not from the day on which it was due: one that is held early begins the time anew. It ends when care ends, or when the child is placed for adoption.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    caresOf(child).flatMap(c =>
      c.reviews.slice(1).map((review, i) => ({ about: review.id, ...withinMonths(6, review.date, c.reviews[i + 2]?.date ?? c.until) })),
    ),

  examples: [
    {
      name: 'is due six months after the second, and after each one since',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('lookedAfterReview', { date: day('2025-04-01') })
        .with('lookedAfterReview', { date: day('2025-06-20') })
        .with('lookedAfterReview', { date: day('2025-12-20') }).child,
      found: [
        { due: day('2025-12-20'), outcome: 'met' },
        { due: day('2026-06-20'), outcome: 'open' },
      ],
    },
    {
      name: 'is late the day after',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('lookedAfterReview', { date: day('2025-04-01') })
        .with('lookedAfterReview', { date: day('2025-06-20') })
        .with('lookedAfterReview', { date: day('2025-12-21') }).child,
      found: [{ outcome: 'late' }, { outcome: 'open' }],
    },
    {
      name: 'has nothing to say after the first',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('lookedAfterReview', { date: day('2025-04-01') }).child,
      found: [],
    },
  ],
} satisfies Clock
