import { since } from '../../return-year.ts'
import { reasonsForPlacementChange } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1009',
  severity: 'error',
  says: 'The reason why the placement changed is not one of the codes of the return. Choose the reason again, or leave it out if the placement did not change.',
  source: guide903('1009'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['REASON_PLACE_CHANGE'] },
  flags: { Episodes: ['REASON_PLACE_CHANGE'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(e => e.REASON_PLACE_CHANGE !== undefined && !reasonsForPlacementChange.has(e.REASON_PLACE_CHANGE)),
  }),

  examples: [
    {
      name: 'finds a code that does not exist, and one in small letters',
      given: { Episodes: [{ REASON_PLACE_CHANGE: 'MOVED' }, { REASON_PLACE_CHANGE: 'carpl' }] },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a reason of the list, and no reason at all',
      given: { Episodes: [{ REASON_PLACE_CHANGE: 'CARPL' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
