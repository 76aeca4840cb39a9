import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, fromMemory, withinWorkingDays } from './clock.ts'
import { caresOf } from './in-care.ts'

export default {
  id: 'care-plan-10-working-days',
  area: 'Looked after',
  force: 'statutory',
  shadow: fromMemory,
  whose: 'Social worker',
  says: 'Write the care plan within 10 working days of becoming looked after',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 4(2), from memory',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/4',
  },
  reading: 'The day on which the child becomes looked after is day nought.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    caresOf(child).map(c => {
      const plan = child.carePlans
        .map(p => p.startDate)
        .filter(on => on >= c.from)
        .sort()[0]
      return { about: c.id, ...withinWorkingDays(10, c.from, plan ?? c.until) }
    }),

  examples: [
    {
      name: 'is due ten working days after care began',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').child,
      found: [{ due: day('2025-03-24'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('carePlan', { permanence: ['RETURN6M'], startDate: day('2025-03-24') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('carePlan', { permanence: ['RETURN6M'], startDate: day('2025-03-25') }).child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say of a child who is not looked after', given: aChild().child, found: [] },
  ],
} satisfies Clock
