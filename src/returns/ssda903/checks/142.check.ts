import { since } from '../../return-year.ts'
import { lastInOrder } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '142',
  severity: 'error',
  says: 'A later episode began, but this one has no end, or no reason for its end. Put in the day on which it ended and why.',
  source: guide903('142'),
  reading:
    'The episode that began last may be open, and of two that began on one day the one whose row stands last; one without a readable start is neither last nor looked at. An end that is no date counts as none. Rows without a child’s number are left out.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'REC'] },
  flags: { Episodes: ['DEC', 'REC'] },

  run: ({ Episodes }) => {
    const last = lastInOrder(Episodes)
    return {
      Episodes: Episodes.filter(
        e => e !== last && e.CHILD !== undefined && e.DECOM !== undefined && (e.DEC === undefined || e.REC === undefined),
      ),
    }
  },

  examples: [
    {
      name: 'finds earlier episodes without an end, without a reason, or with an end that is no date',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-06-01', DEC: '2022-07-01' },
          { CHILD: '1', DECOM: '2022-07-01', DEC: 'soon', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-08-01' },
        ],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes an open last episode, and one without a start beside it',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-06-01' },
          { CHILD: '1' },
          { CHILD: '2', DECOM: '2022-05-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
