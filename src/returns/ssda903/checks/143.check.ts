import { since } from '../../return-year.ts'
import { reasonsForNewEpisode } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '143',
  severity: 'error',
  says: 'The reason why the episode began is not one of the codes of the return. Choose it again.',
  source: guide903('143'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['RNE'] },
  flags: { Episodes: ['RNE'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ RNE }) => RNE !== undefined && !reasonsForNewEpisode.has(RNE)) }),

  examples: [
    {
      name: 'finds a code that does not exist, and one in small letters',
      given: { Episodes: [{ RNE: 'SP' }, { RNE: 'p' }] },
      found: { Episodes: [0, 1] },
    },
    { name: 'passes a reason of the list, and none', given: { Episodes: [{ RNE: 'S' }, {}] }, found: {} },
  ],
} satisfies Check903
