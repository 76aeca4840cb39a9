import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '378',
  severity: 'error',
  says: 'The child lives with a parent (P1), and is said to be accommodated by agreement (V2): a child at home is not. Put right the placement or the legal status.',
  source: guide903('378'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'LS'] },
  flags: { Episodes: ['PLACE', 'LS'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ PLACE, LS }) => PLACE === 'P1' && LS === 'V2') }),

  examples: [
    {
      name: 'finds a child accommodated by agreement with a parent',
      given: { Episodes: [{ PLACE: 'P1', LS: 'V2' }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes a care order at home, and an agreement elsewhere',
      given: { Episodes: [{ PLACE: 'P1', LS: 'C2' }, { PLACE: 'U1', LS: 'V2' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
