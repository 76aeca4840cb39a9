import { since } from '../../return-year.ts'
import { fosterPlacements } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '516',
  severity: 'error',
  says: 'The child left care to live with former foster carers under a special guardianship order, but was not placed with foster carers. Put right the reason why the episode ended, or the placement.',
  source: guide903('516'),
  reading: 'Only the placement of the episode that ended is looked at, and not the rest of the year.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['REC', 'PLACE'] },
  flags: { Episodes: ['REC', 'PLACE'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(({ PLACE = '', REC }) => (REC === 'E45' || REC === 'E46') && !fosterPlacements.has(PLACE)),
  }),

  examples: [
    {
      name: 'finds a child who left from a children’s home, and one whose placement is not said',
      given: { Episodes: [{ REC: 'E45', PLACE: 'K2' }, { REC: 'E46' }] },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a child who was fostered, and another end',
      given: { Episodes: [{ REC: 'E45', PLACE: 'U1' }, { REC: 'E46', PLACE: 'U6' }, { REC: 'E47', PLACE: 'K2' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
