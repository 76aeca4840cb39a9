import { addDays, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, until } from './clock.ts'
import { adoptionCaresOf } from './in-care.ts'

export default {
  id: 'adoption-review-4-weeks',
  area: 'Adoption',
  force: 'statutory',
  whose: 'Independent reviewing officer',
  says: 'Review a child who is placed for adoption for the first time within four weeks',
  source: {
    title: 'Statutory guidance on adoption 2013',
    at: 'paragraph 5.35; Adoption Agencies Regulations 2005, regulation 36',
    url: 'https://www.gov.uk/government/publications/adoption-statutory-guidance-2013',
  },
  reading: '28 days from the day of the placement. It ends with the placement.',
  inForce: { from: day('2014-07-22') },

  run: child => adoptionCaresOf(child).map(c => ({ about: c.id, ...until(c.from, addDays(c.from, 28), c.reviews[0]?.date ?? c.until) })),

  examples: [
    {
      name: 'is due 28 days after the placement',
      given: aChild().lookedAfter('2025-03-10').placed('2025-06-02', { type: 'A6', provider: 'PR5' }).child,
      found: [{ due: day('2025-06-30'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild()
        .lookedAfter('2025-03-10')
        .placed('2025-06-02', { type: 'A6', provider: 'PR5' })
        .with('lookedAfterReview', { date: day('2025-06-30') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild()
        .lookedAfter('2025-03-10')
        .placed('2025-06-02', { type: 'A6', provider: 'PR5' })
        .with('lookedAfterReview', { date: day('2025-07-01') }).child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say of a child who is not placed for adoption', given: aChild().child, found: [] },
  ],
} satisfies Clock
