import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '631',
  severity: 'error',
  says: 'The earlier permanent home of this child is not one of the codes of the return. Choose it again.',
  source: guide903('631'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PrevPerm: ['PREV_PERM'] },
  flags: { PrevPerm: ['PREV_PERM'] },

  run: ({ PrevPerm }) => ({
    PrevPerm: PrevPerm.filter(({ PREV_PERM }) => PREV_PERM !== undefined && !['P1', 'P2', 'P3', 'P4', 'Z1'].includes(PREV_PERM)),
  }),

  examples: [
    {
      name: 'finds a code that does not exist, and one in small letters',
      given: { PrevPerm: [{ PREV_PERM: 'P5' }, { PREV_PERM: 'p1' }] },
      found: { PrevPerm: [0, 1] },
    },
    { name: 'passes a code of the list, and none', given: { PrevPerm: [{ PREV_PERM: 'P1' }, { PREV_PERM: 'Z1' }, {}] }, found: {} },
  ],
} satisfies Check903
