import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'
import { reviewsOf } from './reviews.ts'

export default {
  id: 'review-conference-6-months',
  area: 'Child protection',
  force: 'statutory',
  whose: 'Conference chair',
  says: 'Review the child protection plan again within six months of the last review',
  source: {
    title: 'Working Together to Safeguard Children 2023',
    at: 'chapter 3, review conferences; Local Authority Interactive Tool, method of measure 19',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  reading: 'Counted from the review that was held, not from the day on which it was due. It ends with the plan.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes.flatMap(e =>
      e.childProtectionPlans.flatMap(p =>
        reviewsOf(e, p)
          .filter(r => r.date !== p.endDate)
          .map((review, i, all) => ({ about: review.id, ...withinMonths(6, review.date, all[i + 1]?.date ?? p.endDate) })),
      ),
    ),

  examples: [
    {
      name: 'is due six months after the last review',
      given: aChild().referred('2025-01-06').protected('2025-01-20').reviewed('2025-04-14').child,
      found: [{ due: day('2025-10-14'), outcome: 'open' }],
    },
    {
      name: 'is met on that day, and starts again',
      given: aChild().referred('2025-01-06').protected('2025-01-20').reviewed('2025-04-14').reviewed('2025-10-14').child,
      found: [{ outcome: 'met' }, { due: day('2026-04-14'), outcome: 'open' }],
    },
    {
      name: 'is late a day after',
      given: aChild().referred('2025-01-06').protected('2025-01-20').reviewed('2025-04-14').reviewed('2025-10-15').child,
      found: [{ outcome: 'late' }, { outcome: 'open' }],
    },
    {
      name: 'ends with the plan',
      given: aChild().referred('2025-01-06').protected('2025-01-20').reviewed('2025-04-14').protectionEnded('2025-04-14').child,
      found: [],
    },
  ],
} satisfies Clock
