import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'
import { reviewsOf } from './reviews.ts'

export default {
  id: 'first-review-conference-3-months',
  area: 'Child protection',
  force: 'statutory',
  whose: 'Conference chair',
  says: 'Review the child protection plan within three months of the initial conference',
  source: {
    title: 'Working Together to Safeguard Children 2023',
    at: 'chapter 3, review conferences; Local Authority Interactive Tool, method of measure 19',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  reading:
    'Three calendar months from the day on which the plan started, to the same day of the month or its last one. A plan that ends first needs no review.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes.flatMap(e =>
      e.childProtectionPlans.map(p => ({ about: p.id, ...withinMonths(3, p.startDate, reviewsOf(e, p)[0]?.date ?? p.endDate) })),
    ),

  examples: [
    {
      name: 'is due on the same day three months later',
      given: aChild().referred('2025-01-06').protected('2025-01-20').child,
      found: [{ started: day('2025-01-20'), due: day('2025-04-20'), outcome: 'open' }],
    },
    {
      name: 'is due on the last day of a shorter month',
      given: aChild().referred('2024-11-04').protected('2024-11-30').child,
      found: [{ due: day('2025-02-28') }],
    },
    {
      name: 'is met on the last day',
      given: aChild().referred('2025-01-06').protected('2025-01-20').reviewed('2025-04-20').child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late a day after',
      given: aChild().referred('2025-01-06').protected('2025-01-20').reviewed('2025-04-21').child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say without a plan', given: aChild().referred('2025-01-06').child, found: [] },
  ],
} satisfies Clock
