import { addWorkingDays, cannotTell, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, until } from './clock.ts'

export default {
  id: 'conference-report-5-working-days',
  area: 'Child protection',
  force: 'local',
  whose: 'Social worker',
  says: 'Share the report with the family and the chair five working days before a review conference',
  source: {
    title: 'Working Together to Safeguard Children 2023',
    at: 'chapter 3, conferences; the number is that of local procedures, read in North Yorkshire’s',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  reading:
    'Counted back from the planned day, which is day nought. An initial conference is called too soon for it, and has no number here.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes.flatMap(e =>
      e.childProtectionConferences
        .filter(c => c.type === 'review' && c.plannedDate)
        .map(c => {
          const due = addWorkingDays(c.plannedDate!, -5)
          if (!due) return { about: c.id, ...cannotTell('The bank holidays of that year are not known yet.') }
          return { about: c.id, ...until(due, due, c.reportSharedDate ?? c.date) }
        }),
    ),

  examples: [
    {
      name: 'is due five working days before, over Easter',
      given: aChild()
        .referred('2025-01-06')
        .protected('2025-01-20')
        .reviewed('2025-04-24', { plannedDate: day('2025-04-24'), reportSharedDate: day('2025-04-15') }).child,
      found: [{ due: day('2025-04-15'), outcome: 'met' }],
    },
    {
      name: 'is late a day after',
      given: aChild()
        .referred('2025-01-06')
        .protected('2025-01-20')
        .reviewed('2025-04-24', { plannedDate: day('2025-04-24'), reportSharedDate: day('2025-04-16') }).child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'has nothing to say of a review that was never planned',
      given: aChild().referred('2025-01-06').protected('2025-01-20').reviewed('2025-04-14').child,
      found: [],
    },
  ],
} satisfies Clock
