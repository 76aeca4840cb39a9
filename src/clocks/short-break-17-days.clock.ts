import { addDays, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, until } from './clock.ts'

export default {
  id: 'short-break-17-days',
  area: 'Looked after',
  force: 'statutory',
  whose: 'Social worker',
  says: 'End a short break within 17 days',
  source: {
    title: 'Care Planning, Placement and Case Review (England) Regulations 2010',
    at: 'regulation 48(2)(c)(i)',
    url: 'https://www.legislation.gov.uk/uksi/2010/959/regulation/48',
  },
  reading:
    'For short breaks that are counted one by one (V3). The first day is day nought. After 17 days every rule for looked-after children holds.',
  inForce: { from: day('2011-04-01') },

  run: child =>
    child.legalStatuses
      .filter(s => s.status === 'V3')
      .map(s => ({ about: s.id, ...until(s.startDate, addDays(s.startDate, 17), s.endDate) })),

  examples: [
    {
      name: 'S112: is due after 17 days',
      given: aChild().lookedAfter('2025-03-10').underLaw('V3', '2025-03-10').child,
      found: [{ due: day('2025-03-27'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild().lookedAfter('2025-03-10').underLaw('V3', '2025-03-10', '2025-03-27').child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild().lookedAfter('2025-03-10').underLaw('V3', '2025-03-10', '2025-03-28').child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'has nothing to say of breaks under one agreement',
      given: aChild().lookedAfter('2025-03-10').underLaw('V4', '2025-03-10').child,
      found: [],
    },
  ],
} satisfies Clock
