import { addDays, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, until } from './clock.ts'
import { homesOf, seenIn } from './in-care.ts'

export default {
  id: 'looked-after-visit-1-week',
  area: 'Looked after',
  force: 'statutory',
  whose: 'Social worker',
  says: 'Visit a looked-after child within a week of moving into a home',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 28(2)(a)',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/28',
  },
  reading:
    'Seven days; the day of the move is day nought. A visit of any kind at which the child was seen will do. It ends with the placement.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    homesOf(child).map(h => ({ about: h.id, ...until(h.startDate, addDays(h.startDate, 7), seenIn(child, h)[0] ?? h.endDate) })),

  examples: [
    {
      name: 'is due seven days after the move',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').child,
      found: [{ due: day('2025-03-17'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').visited('2025-03-17').child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').visited('2025-03-18').child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'is not met where the child was not seen',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .visited('2025-03-14', { seen: false, seenAlone: false }).child,
      found: [{ outcome: 'open' }],
    },
    {
      name: 'begins again with the next home',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .visited('2025-03-12')
        .moved('2025-03-20')
        .placed('2025-03-20').child,
      found: [{ outcome: 'met' }, { due: day('2025-03-27'), outcome: 'open' }],
    },
    { name: 'has nothing to say of a child who is not looked after', given: aChild().child, found: [] },
  ],
} satisfies Clock
