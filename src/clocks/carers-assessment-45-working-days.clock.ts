import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, fromMemory, withinWorkingDays } from './clock.ts'

export default {
  id: 'carers-assessment-45-working-days',
  area: 'Family help',
  force: 'statutory',
  shadow: fromMemory,
  whose: 'Lead practitioner',
  says: 'Assess a young carer or a parent carer within 45 working days of being asked',
  source: {
    title: 'Children Act 1989',
    at: 'sections 17ZA to 17ZF; the number is that of any assessment under Working Together',
    url: 'https://www.legislation.gov.uk/ukpga/1989/41/section/17ZA',
  },
  reading: 'The day of the request is day nought.',
  inForce: { from: day('2015-04-01') },

  run: child => child.carersAssessments.map(a => ({ about: a.id, ...withinWorkingDays(45, a.requestedDate, a.completedDate) })),

  examples: [
    {
      name: 'runs from the request, over Easter and the May bank holiday',
      given: aChild().with('carersAssessment', { type: 'youngCarer', requestedDate: day('2025-03-03') }).child,
      found: [{ due: day('2025-05-08'), outcome: 'open' }],
    },
    {
      name: 'is late a day after',
      given: aChild().with('carersAssessment', { type: 'youngCarer', requestedDate: day('2025-03-03'), completedDate: day('2025-05-09') })
        .child,
      found: [{ outcome: 'late' }],
    },
    { name: 'has nothing to say where nobody asked', given: aChild().child, found: [] },
  ],
} satisfies Clock
