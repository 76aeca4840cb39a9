import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'
import { adoptionCaresOf } from './in-care.ts'

export default {
  id: 'adoption-review-3-months',
  area: 'Adoption',
  force: 'statutory',
  whose: 'Independent reviewing officer',
  says: 'Review a child who is placed for adoption again within three months of the first review',
  source: {
    title: 'Statutory guidance on adoption 2013',
    at: 'paragraph 5.35; Adoption Agencies Regulations 2005, regulation 36',
    url: 'https://www.gov.uk/government/publications/adoption-statutory-guidance-2013',
  },
  reading: 'Calendar months from the review that was held. It ends with the placement.',
  inForce: { from: day('2014-07-22') },

  run: child =>
    adoptionCaresOf(child).flatMap(c =>
      c.reviews.slice(0, 1).map(first => ({ about: first.id, ...withinMonths(3, first.date, c.reviews[1]?.date ?? c.until) })),
    ),

  examples: [
    {
      name: 'is due three months after the first',
      given: aChild()
        .lookedAfter('2025-03-10')
        .placed('2025-06-02', { type: 'A6', provider: 'PR5' })
        .with('lookedAfterReview', { date: day('2025-06-25') }).child,
      found: [{ due: day('2025-09-25'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild()
        .lookedAfter('2025-03-10')
        .placed('2025-06-02', { type: 'A6', provider: 'PR5' })
        .with('lookedAfterReview', { date: day('2025-06-25') })
        .with('lookedAfterReview', { date: day('2025-09-25') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild()
        .lookedAfter('2025-03-10')
        .placed('2025-06-02', { type: 'A6', provider: 'PR5' })
        .with('lookedAfterReview', { date: day('2025-06-25') })
        .with('lookedAfterReview', { date: day('2025-09-26') }).child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say of a child who is not placed for adoption', given: aChild().child, found: [] },
  ],
} satisfies Clock
