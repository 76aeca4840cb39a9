import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'
import { ageOnDay, assessedIn } from './health.ts'
import { caresOf } from './in-care.ts'

export default {
  id: 'review-health-assessment-12-months',
  area: 'Health',
  force: 'statutory',
  whose: 'The council, with the health service',
  says: 'Assess the health of a looked-after child of five or over again within twelve months',
  source: {
    title: 'Promoting the health and wellbeing of looked-after children',
    at: 'paragraph 53; Care Planning Regulations, regulation 7',
    url: 'https://www.gov.uk/government/publications/promoting-the-health-and-wellbeing-of-looked-after-children--2',
  },
  reading:
    'Counted from the last assessment that was done in this time in care. How old the child was on that day decides between six and twelve months. It ends when care ends.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    caresOf(child).flatMap(c =>
      assessedIn(child, c)
        .map((check, i, all) => ({ check, next: all[i + 1]?.date ?? c.until }))
        .filter(({ check }) => (ageOnDay(child, check.date) ?? 5) >= 5)
        .map(({ check, next }) => ({ about: check.id, ...withinMonths(12, check.date, next) })),
    ),

  examples: [
    {
      name: 'is due twelve months after the last',
      given: aChild({ dateOfBirth: { on: '2015-06-01', estimated: false } })
        .lookedAfter('2025-03-10')
        .with('healthCheck', { type: 'healthAssessment', date: day('2025-04-01'), done: true }).child,
      found: [{ due: day('2026-04-01'), outcome: 'open' }],
    },
    {
      name: 'is late the day after that, and begins again',
      given: aChild({ dateOfBirth: { on: '2015-06-01', estimated: false } })
        .lookedAfter('2025-03-10')
        .with('healthCheck', { type: 'healthAssessment', date: day('2025-04-01'), done: true })
        .with('healthCheck', { type: 'healthAssessment', date: day('2026-04-02'), done: true }).child,
      found: [{ outcome: 'late' }, { outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild({ dateOfBirth: { on: '2015-06-01', estimated: false } })
        .lookedAfter('2025-03-10')
        .with('healthCheck', { type: 'healthAssessment', date: day('2025-04-01'), done: true })
        .with('healthCheck', { type: 'healthAssessment', date: day('2026-04-01'), done: true })
        .careEnded('2026-04-01').child,
      found: [{ outcome: 'met' }, { outcome: 'met' }],
    },
    {
      name: 'has nothing to say of a younger child',
      given: aChild({ dateOfBirth: { on: '2022-06-01', estimated: false } })
        .lookedAfter('2025-03-10')
        .with('healthCheck', { type: 'healthAssessment', date: day('2025-04-01'), done: true }).child,
      found: [],
    },
  ],
} satisfies Clock
