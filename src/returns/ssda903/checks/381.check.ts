import { since } from '../../return-year.ts'
import { temporaryPlacements } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '381',
  severity: 'error',
  says: 'The child ceased to be looked after from a temporary placement. Put right the placement, or the reason why the episode ended.',
  source: guide903('381'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'REC'] },
  flags: { Episodes: ['PLACE', 'REC'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(({ PLACE = '', REC }) => temporaryPlacements.has(PLACE) && REC !== undefined && REC !== 'X1'),
  }),

  examples: [
    {
      name: 'finds a temporary placement from which the child went home',
      given: { Episodes: [{ PLACE: 'T2', REC: 'E4A' }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes one that another episode follows, one that goes on, and another placement',
      given: { Episodes: [{ PLACE: 'T2', REC: 'X1' }, { PLACE: 'T2' }, { PLACE: 'U1', REC: 'E4A' }] },
      found: {},
    },
  ],
} satisfies Check903
