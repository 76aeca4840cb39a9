import { since } from '../../return-year.ts'
import { adoptivePlacements } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '390',
  severity: 'error',
  says: 'The episode ended in adoption, but the child was not placed for adoption in it. Put right the placement, or the reason why it ended.',
  source: guide903('390'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'REC'] },
  flags: { Episodes: ['PLACE', 'REC'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(({ PLACE = '', REC }) => (REC === 'E11' || REC === 'E12') && !adoptivePlacements.has(PLACE)),
  }),

  examples: [
    {
      name: 'finds an adoption from foster care, and one whose placement is not said',
      given: { Episodes: [{ PLACE: 'U1', REC: 'E11' }, { REC: 'E12' }] },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes an adoption from a placement for it, and another end',
      given: { Episodes: [{ PLACE: 'A5', REC: 'E11' }, { PLACE: 'U1', REC: 'E4A' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
