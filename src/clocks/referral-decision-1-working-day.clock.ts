import { cannotTell, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinWorkingDays } from './clock.ts'

export default {
  id: 'referral-decision-1-working-day',
  area: 'Front door',
  force: 'statutory',
  whose: 'Front door, then its manager',
  says: 'Decide what to do about a referral within one working day',
  source: {
    title: 'Keeping children safe in education 2025',
    at: 'paragraph 62; children in need census guide, section 4.9',
    url: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
  },
  reading:
    'The day of the referral is day nought. A referral that has been acted on without a recorded decision is one that we cannot tell.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes.map(e => {
      const actedOn =
        e.childAndFamilyAssessments.length > 0 || e.strategyDiscussions.length > 0 || e.closureDate || e.referralNoFurtherActionFlag
      if (!e.decisionDate && actedOn) return { about: e.id, ...cannotTell('The day of the decision is not recorded.') }
      return { about: e.id, ...withinWorkingDays(1, e.referralDate, e.decisionDate) }
    }),

  examples: [
    {
      name: 'runs to the next working day over a weekend',
      given: aChild().referred('2025-03-07').child,
      found: [{ started: day('2025-03-07'), due: day('2025-03-10'), outcome: 'open' }],
    },
    {
      name: 'is met on the next working day',
      given: aChild().referred('2025-03-07', { decision: 'assessment', decisionDate: day('2025-03-10') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after that',
      given: aChild().referred('2025-03-07', { decision: 'assessment', decisionDate: day('2025-03-11') }).child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'cannot tell when an assessment began and the decision is not recorded',
      given: aChild().referred('2025-03-07').assessed('2025-03-10').child,
      found: [{ cannotTell: 'The day of the decision is not recorded.' }],
    },
    { name: 'has nothing to say of a child who was not referred', given: aChild().child, found: [] },
  ],
} satisfies Clock
