import { addDays, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, until } from './clock.ts'
import { adoptionCaresOf } from './in-care.ts'

export default {
  id: 'adoption-visit-1-week',
  area: 'Adoption',
  force: 'statutory',
  whose: 'Adoption social worker',
  says: 'Visit a child who is placed for adoption every week until the first review',
  source: {
    title: 'Statutory guidance on adoption 2013',
    at: 'paragraph 5.24; Adoption Agencies Regulations 2005, regulation 36(4)',
    url: 'https://www.gov.uk/government/publications/adoption-statutory-guidance-2013',
  },
  reading:
    'Seven days from the placement, and from each day on which the child was seen since. It ends with the first review, or with the placement.',
  inForce: { from: day('2014-07-22') },

  run: child =>
    adoptionCaresOf(child)
      .filter(c => !c.until && c.reviews.length === 0)
      .map(c => {
        const last =
          child.visits
            .filter(v => v.seen && v.date >= c.from)
            .map(v => v.date)
            .sort()
            .at(-1) ?? c.from
        return { about: c.id, ...until(last, addDays(last, 7), undefined) }
      }),

  examples: [
    {
      name: 'is due a week after the placement',
      given: aChild().lookedAfter('2025-03-10').placed('2025-06-02', { type: 'A6', provider: 'PR5' }).child,
      found: [{ due: day('2025-06-09'), outcome: 'open' }],
    },
    {
      name: 'and a week after each visit',
      given: aChild().lookedAfter('2025-03-10').placed('2025-06-02', { type: 'A6', provider: 'PR5' }).visited('2025-06-09').child,
      found: [{ due: day('2025-06-16') }],
    },
    {
      name: 'until the first review',
      given: aChild()
        .lookedAfter('2025-03-10')
        .placed('2025-06-02', { type: 'A6', provider: 'PR5' })
        .with('lookedAfterReview', { date: day('2025-06-25') }).child,
      found: [],
    },
  ],
} satisfies Clock
