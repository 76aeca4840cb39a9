import { since } from '../../return-year.ts'
import { temporaryPlacements } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '380',
  severity: 'error',
  says: 'A temporary placement is recorded where care began: it can only stand between two others. Put right the placement, or the reason why the episode began.',
  source: guide903('380'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'RNE'] },
  flags: { Episodes: ['PLACE', 'RNE'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(({ PLACE = '', RNE }) => temporaryPlacements.has(PLACE) && RNE !== 'P' && RNE !== 'B'),
  }),

  examples: [
    {
      name: 'finds a temporary placement at the start, and one without a reason',
      given: { Episodes: [{ PLACE: 'T0', RNE: 'S' }, { PLACE: 'T4' }] },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes one after a change of placement, and another placement at the start',
      given: { Episodes: [{ PLACE: 'T0', RNE: 'P' }, { PLACE: 'T1', RNE: 'B' }, { PLACE: 'U1', RNE: 'S' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
