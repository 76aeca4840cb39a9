import { day, dayOf } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, fromMemory, until } from './clock.ts'

export default {
  id: 'missing-police-check',
  area: 'Missing',
  force: 'statutory',
  shadow: fromMemory,
  whose: 'The police',
  says: 'See that a child who was missing is safe as soon as they are back',
  source: {
    title: 'Statutory guidance on children who run away or go missing from home or care, January 2014',
    at: 'safe and well checks',
    url: 'https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care',
  },
  reading: 'There is no number. It starts when the child is back.',
  inForce: { from: day('2014-01-01') },

  run: child =>
    child.missingEpisodes
      .filter(m => m.type === 'missing' && m.to)
      .map(m => ({ about: m.id, ...until(dayOf(m.to!), undefined, m.policeCheckAt === undefined ? undefined : dayOf(m.policeCheckAt)) })),

  examples: [
    {
      name: 'is open from the return',
      given: aChild().missing('2025-03-01T20:00:00.000Z', '2025-03-02T08:00:00.000Z').child,
      found: [{ started: day('2025-03-02'), outcome: 'open' }],
    },
    { name: 'has not started while the child is away', given: aChild().missing('2025-03-01T20:00:00.000Z').child, found: [] },
  ],
} satisfies Clock
