import { day, dayOf, daysBetween } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, localNumber, until } from './clock.ts'

export default {
  id: 'missing-three-times-in-90-days',
  area: 'Missing',
  force: 'local',
  shadow: localNumber,
  whose: 'Social work manager, with the police',
  says: 'Meet about a child who went missing three times in 90 days',
  source: {
    title: 'Statutory guidance on children who run away or go missing from home or care, January 2014',
    at: 'children who go missing again and again; the numbers are local',
    url: 'https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care',
  },
  reading: 'The third time within 90 days starts it. A meeting on that day or later stops it.',
  inForce: { from: day('2014-01-01') },

  run: child =>
    child.missingEpisodes
      .filter(m => m.type === 'missing')
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .flatMap((m, i, all) => {
        const before = all[i - 2]
        const started = dayOf(m.from)
        if (!before || daysBetween(dayOf(before.from), started) > 90) return []
        const met = child.missingRiskMeetings
          .map(r => r.date)
          .filter(d => d >= started)
          .sort()[0]
        return [{ about: m.id, ...until(started, undefined, met) }]
      }),

  examples: [
    {
      name: 'starts with the third time in 90 days',
      given: aChild()
        .missing('2025-01-01T20:00:00.000Z', '2025-01-02T08:00:00.000Z')
        .missing('2025-02-01T20:00:00.000Z', '2025-02-02T08:00:00.000Z')
        .missing('2025-04-01T12:00:00.000Z').child,
      found: [{ started: day('2025-04-01'), outcome: 'open' }],
    },
    {
      name: 'has nothing to say when it took 91 days',
      given: aChild()
        .missing('2025-01-01T20:00:00.000Z', '2025-01-02T08:00:00.000Z')
        .missing('2025-02-01T20:00:00.000Z', '2025-02-02T08:00:00.000Z')
        .missing('2025-04-02T12:00:00.000Z').child,
      found: [],
    },
  ],
} satisfies Clock
