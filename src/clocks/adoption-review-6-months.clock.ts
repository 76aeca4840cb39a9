import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'
import { adoptionCaresOf } from './in-care.ts'

export default {
  id: 'adoption-review-6-months',
  area: 'Adoption',
  force: 'statutory',
  whose: 'Independent reviewing officer',
  says: 'Review a child who is placed for adoption every six months until the order',
  source: {
    title: 'Statutory guidance on adoption 2013',
    at: 'Adoption Agencies Regulations 2005, regulation 36',
    url: 'https://www.gov.uk/government/publications/adoption-statutory-guidance-2013',
  },
  reading: 'From the second review on; calendar months from the review that was held. It ends with the placement.',
  inForce: { from: day('2014-07-22') },

  run: child =>
    adoptionCaresOf(child).flatMap(c =>
      c.reviews.slice(1).map((review, i) => ({ about: review.id, ...withinMonths(6, review.date, c.reviews[i + 2]?.date ?? c.until) })),
    ),

  examples: [
    {
      name: 'is due six months after the second',
      given: aChild()
        .lookedAfter('2025-03-10')
        .placed('2025-06-02', { type: 'A6', provider: 'PR5' })
        .with('lookedAfterReview', { date: day('2025-06-25') })
        .with('lookedAfterReview', { date: day('2025-09-25') }).child,
      found: [{ due: day('2026-03-25'), outcome: 'open' }],
    },
    {
      name: 'is met by the end of the placement',
      given: aChild()
        .lookedAfter('2025-03-10')
        .placed('2025-06-02', { type: 'A6', provider: 'PR5' })
        .with('lookedAfterReview', { date: day('2025-06-25') })
        .with('lookedAfterReview', { date: day('2025-09-25') })
        .moved('2025-12-01').child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'has nothing to say after the first',
      given: aChild()
        .lookedAfter('2025-03-10')
        .placed('2025-06-02', { type: 'A6', provider: 'PR5' })
        .with('lookedAfterReview', { date: day('2025-06-25') }).child,
      found: [],
    },
  ],
} satisfies Clock
