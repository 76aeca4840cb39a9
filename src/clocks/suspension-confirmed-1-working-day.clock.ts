import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinWorkingDays } from './clock.ts'

export default {
  id: 'suspension-confirmed-1-working-day',
  area: 'Child protection',
  force: 'statutory',
  whose: 'The employer, with the designated officer',
  says: 'Confirm a suspension in writing within one working day',
  source: {
    title: 'Keeping children safe in education 2025',
    at: 'paragraph 389',
    url: 'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
  },
  reading: 'The day on which it was received or decided is day nought.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.allegations.flatMap(a =>
      a.suspensionDecidedDate ? [{ about: a.id, ...withinWorkingDays(1, a.suspensionDecidedDate, a.suspensionConfirmedDate) }] : [],
    ),

  examples: [
    {
      name: 'runs to the next working day',
      given: aChild().with('allegation', { receivedDate: day('2025-03-07'), suspensionDecidedDate: day('2025-03-07') }).child,
      found: [{ due: day('2025-03-10'), outcome: 'open' }],
    },
    {
      name: 'is late the day after that',
      given: aChild().with('allegation', {
        receivedDate: day('2025-03-07'),
        suspensionDecidedDate: day('2025-03-07'),
        suspensionConfirmedDate: day('2025-03-11'),
      }).child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say of a child about whom none was made', given: aChild().child, found: [] },
  ],
} satisfies Clock
