import { addDays, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, secondHand, until } from './clock.ts'
import { homesOf } from './in-care.ts'

export default {
  id: 'temporary-approval-16-weeks',
  area: 'Looked after',
  force: 'statutory',
  shadow: secondHand,
  whose: 'Fostering team',
  says: 'Finish the assessment of a relative or friend with whom a child lives before approval, within 16 weeks',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 24',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/24',
  },
  reading:
    '112 days from the day on which the child moved in. A home of that kind is recorded as Z14. The one extension of eight weeks is not counted.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    homesOf(child)
      .filter(h => h.type === 'Z14')
      .map(h => ({ about: h.id, ...until(h.startDate, addDays(h.startDate, 112), h.endDate) })),

  examples: [
    {
      name: 'is due after 112 days',
      given: aChild().lookedAfter('2026-03-10').placed('2026-03-10', { type: 'Z14' }).child,
      found: [{ due: day('2026-06-30'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild().lookedAfter('2026-03-10').placed('2026-03-10', { type: 'Z14' }).moved('2026-06-30').child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild().lookedAfter('2026-03-10').placed('2026-03-10', { type: 'Z14' }).moved('2026-07-01').child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say of a child who is not looked after', given: aChild().child, found: [] },
  ],
} satisfies Clock
