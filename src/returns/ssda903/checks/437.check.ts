import { since } from '../../return-year.ts'
import { withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '437',
  severity: 'error',
  says: 'The child is said to have died, or to have been found to be 18 or over, at the end of this episode, but there is one after it. Put right the reason, or take the later episode out.',
  source: guide903('437'),
  reading: 'A later episode without a readable start counts too; an episode that has none itself is not found.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'REC'] },
  flags: { Episodes: ['REC'] },

  run: ({ Episodes }) => ({
    Episodes: withPrevious(Episodes)
      .map(({ previous }) => previous)
      .filter(({ DECOM, REC }) => DECOM !== undefined && ['E2', 'E15'].includes(REC?.toUpperCase() ?? '')),
  }),

  examples: [
    {
      name: 'finds an episode that another follows, even one without a start',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', REC: 'E2' },
          { CHILD: '1', DECOM: '2022-05-01' },
          { CHILD: '2', DECOM: '2022-04-01', REC: 'e15' },
          { CHILD: '2' },
        ],
      },
      found: { Episodes: [0, 2] },
    },
    {
      name: 'passes the last episode, another reason, and one without a start',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-05-01', REC: 'E15' },
          { CHILD: '2', DECOM: '2022-04-01' },
          { CHILD: '2', REC: 'E2' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
