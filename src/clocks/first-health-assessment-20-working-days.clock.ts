import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinWorkingDays } from './clock.ts'
import { assessedIn } from './health.ts'
import { caresOf } from './in-care.ts'

export default {
  id: 'first-health-assessment-20-working-days',
  area: 'Health',
  force: 'statutory',
  whose: 'Health service, at the council’s request',
  says: 'Have a child’s health assessed within 20 working days of becoming looked after',
  source: {
    title: 'Promoting the health and wellbeing of looked-after children',
    at: 'paragraph 41; Care Planning Regulations, regulation 7',
    url: 'https://www.gov.uk/government/publications/promoting-the-health-and-wellbeing-of-looked-after-children--2',
  },
  reading:
    'In time for the first review. An assessment that was done counts, and not one to which the child did not go. It ends when care ends.',
  inForce: { from: day('2011-04-01') },

  run: child => caresOf(child).map(c => ({ about: c.id, ...withinWorkingDays(20, c.from, assessedIn(child, c)[0]?.date ?? c.until) })),

  examples: [
    {
      name: 'is due 20 working days after care began',
      given: aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10').child,
      found: [{ due: day('2025-04-07'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('healthCheck', { type: 'healthAssessment', date: day('2025-04-07'), done: true }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('healthCheck', { type: 'healthAssessment', date: day('2025-04-08'), done: true }).child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'is not met by a visit to the dentist',
      given: aChild()
        .lookedAfter('2025-03-10')
        .underLaw('V2', '2025-03-10')
        .placed('2025-03-10')
        .with('healthCheck', { type: 'teeth', date: day('2025-04-01'), done: true }).child,
      found: [{ outcome: 'open' }],
    },
    { name: 'has nothing to say of a child who is not looked after', given: aChild().child, found: [] },
  ],
} satisfies Clock
