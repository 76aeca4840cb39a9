import { day, exampleId } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, fromMemory, withinHours } from './clock.ts'

export default {
  id: 'return-interview-72-hours',
  area: 'Missing',
  force: 'statutory',
  shadow: fromMemory,
  whose: 'Somebody independent, for the council',
  says: 'Offer and hold a return interview within 72 hours of a missing child’s return',
  source: {
    title: 'Statutory guidance on children who run away or go missing from home or care, January 2014',
    at: 'return interviews; the paragraph with the number was not read',
    url: 'https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care',
  },
  reading: 'Hours on the clock. Each time missing has its own. A child may say no: an offer that was refused stops it too.',
  inForce: { from: day('2014-01-01') },

  run: child =>
    child.missingEpisodes
      .filter(m => m.type === 'missing' && m.to)
      .map(m => {
        const interview = child.returnInterviews.find(i => i.missingEpisode === m.id)
        const settled = interview?.heldAt ?? (interview?.accepted === false ? interview.offeredAt : undefined)
        return { about: m.id, ...withinHours(72, m.to!, settled) }
      }),

  examples: [
    {
      name: 'runs from the return',
      given: aChild().missing('2025-03-01T20:00:00.000Z', '2025-03-02T08:00:00.000Z').child,
      found: [{ dueAt: '2025-03-05T08:00:00.000Z', outcome: 'open' }],
    },
    {
      name: 'is met by an offer that the child refused',
      given: aChild()
        .missing('2025-03-01T20:00:00.000Z', '2025-03-02T08:00:00.000Z')
        .with('returnInterview', { missingEpisode: exampleId(1001), offeredAt: '2025-03-05T08:00:00.000Z', accepted: false }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late a minute after 72 hours',
      given: aChild()
        .missing('2025-03-01T20:00:00.000Z', '2025-03-02T08:00:00.000Z')
        .with('returnInterview', { missingEpisode: exampleId(1001), heldAt: '2025-03-05T08:01:00.000Z' }).child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has not started while the child is away', given: aChild().missing('2025-03-01T20:00:00.000Z').child, found: [] },
  ],
} satisfies Clock
