import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'
import { caresOf } from './in-care.ts'

export default {
  id: 'permanence-plan-4-months',
  area: 'Looked after',
  force: 'statutory',
  whose: 'Social worker and reviewing officer',
  says: 'Have a plan for a lasting home by the second review, four months after becoming looked after',
  source: {
    title: 'Statutory guidance on adoption 2013',
    at: 'paragraphs 2.2 to 2.4',
    url: 'https://www.gov.uk/government/publications/adoption-statutory-guidance-2013',
  },
  reading:
    'Four calendar months from the day on which the child became looked after, which is when the second review is due at the latest. A care plan that names a lasting home meets it.',
  inForce: { from: day('2014-07-22') },

  run: child =>
    caresOf(child).map(c => {
      const plan = child.carePlans
        .filter(p => p.permanence.length > 0 && p.startDate >= c.from)
        .map(p => p.startDate)
        .sort()[0]
      return { about: c.id, ...withinMonths(4, c.from, plan ?? c.until) }
    }),

  examples: [
    {
      name: 'is due four months after care began',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').child,
      found: [{ due: day('2025-07-10'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('carePlan', { permanence: ['LTFOST18'], startDate: day('2025-07-10') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('carePlan', { permanence: ['LTFOST18'], startDate: day('2025-07-11') }).child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say of a child who is not looked after', given: aChild().child, found: [] },
  ],
} satisfies Clock
