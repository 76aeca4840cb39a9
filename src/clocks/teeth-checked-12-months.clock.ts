import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, secondHand, withinMonths } from './clock.ts'
import { caresOf } from './in-care.ts'

export default {
  id: 'teeth-checked-12-months',
  area: 'Health',
  force: 'statutory',
  shadow: secondHand,
  whose: 'Carer and social worker',
  says: 'Have a looked-after child’s teeth checked every twelve months',
  source: {
    title: 'Promoting the health and wellbeing of looked-after children',
    at: 'as the looked-after return counts it; the interval is second-hand',
    url: 'https://www.gov.uk/government/publications/promoting-the-health-and-wellbeing-of-looked-after-children--2',
  },
  reading: 'Counted from the last check that was done, or from the day on which the child became looked after.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    caresOf(child)
      .filter(c => !c.until)
      .map(c => {
        const last = child.healthChecks
          .filter(h => h.done && h.type === 'teeth')
          .map(h => h.date)
          .sort()
          .at(-1)
        return { about: c.id, ...withinMonths(12, last && last > c.from ? last : c.from, undefined) }
      }),

  examples: [
    {
      name: 'is due twelve months after the last check',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('healthCheck', { type: 'teeth', date: day('2025-04-01'), done: true }).child,
      found: [{ due: day('2026-04-01'), outcome: 'open' }],
    },
    {
      name: 'ends with care',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').careEnded('2025-05-01').child,
      found: [],
    },
  ],
} satisfies Clock
