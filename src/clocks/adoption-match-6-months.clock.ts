import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinMonths } from './clock.ts'

export default {
  id: 'adoption-match-6-months',
  area: 'Adoption',
  force: 'statutory',
  whose: 'Adoption agency',
  says: 'Match a child with adopters within six months of the decision to place',
  source: {
    title: 'Statutory guidance on adoption 2013',
    at: 'paragraph 4.2',
    url: 'https://www.gov.uk/government/publications/adoption-statutory-guidance-2013',
  },
  reading:
    'Calendar months from the decision-maker’s decision. It ends when that is reversed. The three months for a baby whose parent asks for adoption are not told apart in the record.',
  inForce: { from: day('2014-07-22') },

  run: child =>
    child.adoptions.flatMap(a =>
      a.decisionDate ? [{ about: a.id, ...withinMonths(6, a.decisionDate, a.matchedDate ?? a.reversedDate) }] : [],
    ),

  examples: [
    {
      name: 'S56: is due six months after the decision',
      given: aChild()
        .lookedAfter('2025-03-10')
        .with('adoption', { decisionDate: day('2025-06-02') }).child,
      found: [{ due: day('2025-12-02'), outcome: 'open' }],
    },
    {
      name: 'is met on that day',
      given: aChild()
        .lookedAfter('2025-03-10')
        .with('adoption', { decisionDate: day('2025-06-02') })
        .changed('adoption', { matchedDate: day('2025-12-02') }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late the day after',
      given: aChild()
        .lookedAfter('2025-03-10')
        .with('adoption', { decisionDate: day('2025-06-02') })
        .changed('adoption', { matchedDate: day('2025-12-03') }).child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'ends when adoption is no longer the plan',
      given: aChild()
        .lookedAfter('2025-03-10')
        .with('adoption', { decisionDate: day('2025-06-02') })
        .changed('adoption', { reversedDate: day('2025-09-01'), reversedReason: 'RD1' }).child,
      found: [{ outcome: 'met' }],
    },
    { name: 'has nothing to say of a child who is not to be adopted', given: aChild().child, found: [] },
  ],
} satisfies Clock
