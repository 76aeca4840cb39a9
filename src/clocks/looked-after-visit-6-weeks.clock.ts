import { addDays, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, until } from './clock.ts'
import { homesOf, isAtHomeUnderInterimOrder, isForLong, seenIn } from './in-care.ts'

export default {
  id: 'looked-after-visit-6-weeks',
  area: 'Looked after',
  force: 'statutory',
  whose: 'Social worker',
  says: 'Visit a looked-after child at least every six weeks',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 28(2)(b), (2)(c)(ii) and (5)',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/28',
  },
  reading:
    '42 days from the last day on which the child was seen in this home. After the first year, a home that is meant to last until eighteen is visited every three months instead, which is a rule of its own; so are visits to a child at home under an interim care order.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    homesOf(child)
      .filter(h => !h.endDate && !isAtHomeUnderInterimOrder(child, h))
      .flatMap(h => {
        const seen = seenIn(child, h).at(-1)
        return seen && !isForLong(h, seen) ? [{ about: h.id, ...until(seen, addDays(seen, 42), undefined) }] : []
      }),

  examples: [
    {
      name: 'starts with the first visit to the home',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').visited('2025-03-14').child,
      found: [{ started: day('2025-03-14'), due: day('2025-04-25'), outcome: 'open' }],
    },
    {
      name: 'starts again with each visit',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .visited('2025-03-14')
        .visited('2025-04-20').child,
      found: [{ due: day('2025-06-01') }],
    },
    {
      name: 'goes on after the first year in a home that is not for the long term',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').visited('2026-03-10').child,
      found: [{ due: day('2026-04-21') }],
    },
    {
      name: 'and not in one that is',
      given: aChild().lookedAfter('2025-03-10').placed('2025-03-10', { type: 'U4' }).visited('2026-03-10').child,
      found: [],
    },
    {
      name: 'ends with the placement',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').visited('2025-03-14').moved('2025-03-20')
        .child,
      found: [],
    },
  ],
} satisfies Clock
