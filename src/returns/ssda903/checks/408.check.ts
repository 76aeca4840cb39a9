import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '408',
  severity: 'error',
  says: 'The child is placed for adoption under a placement order (A5 or A6), but the legal status is not E1. Record the placement order, or put right the placement.',
  source: guide903('408'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'LS'] },
  flags: { Episodes: ['PLACE', 'LS'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ PLACE, LS }) => (PLACE === 'A5' || PLACE === 'A6') && LS !== 'E1') }),

  examples: [
    {
      name: 'finds a care order, and no legal status at all',
      given: { Episodes: [{ PLACE: 'A5', LS: 'C2' }, { PLACE: 'A6' }] },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a placement order, and a placement with consent',
      given: { Episodes: [{ PLACE: 'A5', LS: 'E1' }, { PLACE: 'A3', LS: 'V2' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
