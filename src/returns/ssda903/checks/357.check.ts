import { onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { earliest } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '357',
  severity: 'error',
  says: 'The child’s first episode began this year, but not as the start of being looked after. Put in the episode before it that was left out, or change the reason to S.',
  source: guide903('357'),
  reading: 'A first episode from before the year is not asked about.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'RNE'] },
  flags: { Episodes: ['RNE'] },

  run: ({ Episodes }, { collectionStart }) => {
    const first = earliest(Episodes)
    return first && onOrAfter(first.DECOM, collectionStart) && first.RNE !== 'S' ? { Episodes: [first] } : {}
  },

  examples: [
    {
      name: 'finds a first episode that is said to go on from another, and one without a reason',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', RNE: 'P' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'L' },
          { CHILD: '2', DECOM: '2022-05-01' },
        ],
      },
      found: { Episodes: [0, 2] },
    },
    {
      name: 'passes a start, a first episode from before the year, and one without a date',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', RNE: 'S' },
          { CHILD: '2', DECOM: '2022-03-31', RNE: 'P' },
          { CHILD: '3', RNE: 'P' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
