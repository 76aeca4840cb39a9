import { addDays, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, localNumber, until } from './clock.ts'

export default {
  id: 'plan-first-review-6-weeks',
  area: 'Family help',
  force: 'local',
  shadow: localNumber,
  whose: 'Lead practitioner',
  says: 'Review a child in need plan for the first time within six weeks',
  source: {
    title: 'Working Together to Safeguard Children 2023',
    at: 'chapter 3: plans are reviewed regularly; the number is local',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  reading: 'Six weeks are 42 days. The day on which the plan starts is day nought. It ends with the plan.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes.flatMap(e =>
      e.childInNeedPlans.map(p => ({ about: p.id, ...until(p.startDate, addDays(p.startDate, 42), p.firstReviewDate ?? p.endDate) })),
    ),

  examples: [
    {
      name: 'is due 42 days after the plan starts',
      given: aChild().referred('2025-03-03').planned('2025-03-24').child,
      found: [{ due: day('2025-05-05'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild()
        .referred('2025-03-03')
        .planned('2025-03-24', { firstReviewDate: day('2025-05-05') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late a day after',
      given: aChild()
        .referred('2025-03-03')
        .planned('2025-03-24', { firstReviewDate: day('2025-05-06') }).child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say without a plan', given: aChild().referred('2025-03-03').child, found: [] },
  ],
} satisfies Clock
