import { since } from '../../return-year.ts'
import { type Episode, withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const temporary = ['T0', 'T1', 'T2', 'T3', 'T4']
const moves = ['P', 'B', 'T', 'U']

const isTemporary = ({ PLACE }: Episode) => PLACE !== undefined && temporary.includes(PLACE)

export default {
  id: '225',
  severity: 'error',
  says: 'The child moved from this placement to another, and it is not said why. Record the reason for the change.',
  source: guide903('225'),
  reading:
    'The next episode is the one that began next; whether it began on the day this one ended does not matter. Temporary placements are left out, before and after.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'REC', 'REASON_PLACE_CHANGE', 'PLACE', 'RNE'] },
  flags: { Episodes: ['REASON_PLACE_CHANGE'] },

  run: ({ Episodes }) => ({
    Episodes: withPrevious(Episodes)
      .filter(
        ({ episode: next, previous: e }) =>
          e.REC === 'X1' &&
          e.REASON_PLACE_CHANGE === undefined &&
          !isTemporary(e) &&
          next.RNE !== undefined &&
          moves.includes(next.RNE) &&
          !isTemporary(next),
      )
      .map(({ previous }) => previous),
  }),

  examples: [
    {
      name: 'finds a move without a reason',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'P', PLACE: 'K2' },
          { CHILD: '1', DECOM: '2022-05-01', REC: 'X1', PLACE: 'U1' },
        ],
      },
      found: { Episodes: [1] },
    },
    {
      name: 'passes a reason, a change that is no move, temporary placements, and the end of care',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', REC: 'X1', REASON_PLACE_CHANGE: 'CARPL' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'P', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-07-01', RNE: 'L', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-08-01', RNE: 'P', PLACE: 'T1', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-09-01', RNE: 'P', REC: 'E4A' },
          { CHILD: '1', DECOM: '2022-10-01', RNE: 'P' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
