import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'
import { caresOf } from './in-care.ts'

export default {
  id: 'looked-after-review-3-months',
  area: 'Looked after',
  force: 'statutory',
  whose: 'Independent reviewing officer',
  says: 'Review a looked-after child for the second time within three months of the first review',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 33(2)',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/33',
  },
  reading: 'Calendar months from the review that was held. It ends when care ends, or when the child is placed for adoption.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    caresOf(child).flatMap(c =>
      c.reviews.slice(0, 1).map(first => ({ about: first.id, ...withinMonths(3, first.date, c.reviews[1]?.date ?? c.until) })),
    ),

  examples: [
    {
      name: 'is due three months after the first',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('lookedAfterReview', { date: day('2025-04-01') }).child,
      found: [{ due: day('2025-07-01'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('lookedAfterReview', { date: day('2025-04-01') })
        .with('lookedAfterReview', { date: day('2025-07-01') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('lookedAfterReview', { date: day('2025-04-01') })
        .with('lookedAfterReview', { date: day('2025-07-02') }).child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'has nothing to say before the first',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').child,
      found: [],
    },
  ],
} satisfies Clock
