import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'
import { homesOf, isForLong, seenIn } from './in-care.ts'

export default {
  id: 'looked-after-visit-3-months',
  area: 'Looked after',
  force: 'statutory',
  whose: 'Social worker',
  says: 'Visit a child in a home for the long term at least every three months, after the first year',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 28(2)(c)(i)',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/28',
  },
  reading:
    'A home for the long term is one recorded as U1 or U4. Calendar months from the last day on which the child was seen there, where that is a year or more after the move. The later amendment, by which a child may agree to six months, was not read.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    homesOf(child)
      .filter(h => !h.endDate)
      .flatMap(h => {
        const seen = seenIn(child, h).at(-1)
        return seen && isForLong(h, seen) ? [{ about: h.id, ...withinMonths(3, seen, undefined) }] : []
      }),

  examples: [
    {
      name: 'is due three months after the last visit',
      given: aChild().lookedAfter('2025-03-10').placed('2025-03-10', { type: 'U4' }).visited('2026-03-10').child,
      found: [{ due: day('2026-06-10'), outcome: 'open' }],
    },
    {
      name: 'has nothing to say in the first year',
      given: aChild().lookedAfter('2025-03-10').placed('2025-03-10', { type: 'U4' }).visited('2026-03-09').child,
      found: [],
    },
    {
      name: 'nor of another home',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').visited('2026-03-10').child,
      found: [],
    },
  ],
} satisfies Clock
