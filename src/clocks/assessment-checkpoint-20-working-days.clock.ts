import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, localNumber, withinWorkingDays } from './clock.ts'

export default {
  id: 'assessment-checkpoint-20-working-days',
  area: 'Front door',
  force: 'local',
  shadow: localNumber,
  whose: 'Practice supervisor',
  says: 'Look at an open assessment together within 20 working days of the referral',
  source: {
    title: 'Working Together to Safeguard Children 2023',
    at: 'chapter 3: assessments are reviewed as they go; the number is local',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  reading: 'The internal review date stops it, and so does authorisation. A council may be stricter.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes.flatMap(e =>
      e.childAndFamilyAssessments.map(a => ({
        about: a.id,
        ...withinWorkingDays(20, e.referralDate, a.internalReviewDate ?? a.authorisationDate),
      })),
    ),

  examples: [
    {
      name: 'is due 20 working days after the referral',
      given: aChild().referred('2025-03-03').assessed('2025-03-04').child,
      found: [{ due: day('2025-03-31'), outcome: 'open' }],
    },
    {
      name: 'is met by a review on that day',
      given: aChild()
        .referred('2025-03-03')
        .assessed('2025-03-04', { internalReviewDate: day('2025-03-31') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late a day after',
      given: aChild()
        .referred('2025-03-03')
        .assessed('2025-03-04', { internalReviewDate: day('2025-04-01') }).child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say before an assessment starts', given: aChild().referred('2025-03-03').child, found: [] },
  ],
} satisfies Clock
