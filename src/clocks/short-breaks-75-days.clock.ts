import { addDays, addYears, type Day, day, daysBetween, earlier, later } from '../kernel/kernel.ts'
import { aChild, type Child } from '../record/record.ts'
import type { Clock } from './clock.ts'

const shortBreaks = (child: Child) =>
  child.legalStatuses.filter(s => s.status === 'V3').sort((a, b) => (a.startDate < b.startDate ? -1 : 1))

/** Days of short breaks in the twelve months that end on a day. */
const daysUntil = (child: Child, on: Day): number => {
  const from = addYears(on, -1)
  return shortBreaks(child).reduce((n, s) => n + Math.max(0, daysBetween(later(s.startDate, from), earlier(s.endDate ?? on, on))), 0)
}

export default {
  id: 'short-breaks-75-days',
  area: 'Looked after',
  force: 'statutory',
  whose: 'Counted, and nobody’s duty',
  says: 'After 75 days of short breaks in 12 months, every rule for looked-after children holds',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 48(2)(c)(iii)',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/48',
  },
  reading:
    'For short breaks that are counted one by one (V3) and have ended. It is counted at the end of each: the days in the twelve months up to it.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    shortBreaks(child).flatMap(s =>
      s.endDate && daysUntil(child, s.endDate) > 75
        ? [{ about: s.id, started: addYears(s.endDate, -1), stopped: s.endDate, outcome: 'counted' as const }]
        : [],
    ),

  examples: [
    { name: 'S112: says nothing at 75 days', given: breaks(5, 15), found: [] },
    { name: 'S112: counts from the 76th on', given: breaks(4, 15, 16), found: [{ outcome: 'counted' }] },
    { name: 'leaves out what is more than a year ago', given: breaks(7, 15, 0, 120), found: [] },
  ],
} satisfies Clock

/** So many short breaks of so many days, some days apart; and perhaps one more. */
function breaks(n: number, days: number, last = 0, apart = 30): Child {
  const lengths = [...Array.from({ length: n }, () => days), ...(last > 0 ? [last] : [])]
  return lengths.reduce((told, length, i) => {
    const from = addDays(day('2025-01-06'), i * (days + apart))
    return told.underLaw('V3', from, addDays(from, length))
  }, aChild()).child
}
