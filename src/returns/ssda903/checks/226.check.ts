import { since } from '../../return-year.ts'
import { inOrder } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const temporary = ['T0', 'T1', 'T2', 'T3', 'T4']

export default {
  id: '226',
  severity: 'error',
  says: 'The child went to a temporary placement and it is recorded why the placement changed, which is not asked for. Leave the reason out, here and in the episode before.',
  source: guide903('226'),
  reading: 'Where the episode before has the reason, it is the temporary one that is found.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'PLACE', 'REASON_PLACE_CHANGE'] },
  flags: { Episodes: ['REASON_PLACE_CHANGE', 'PLACE'] },

  run: ({ Episodes }) => {
    const all = inOrder(Episodes)
    return {
      Episodes: all.filter(
        ({ PLACE, REASON_PLACE_CHANGE }, i) =>
          PLACE !== undefined &&
          temporary.includes(PLACE) &&
          (REASON_PLACE_CHANGE !== undefined || all[i - 1]?.REASON_PLACE_CHANGE !== undefined),
      ),
    }
  },

  examples: [
    {
      name: 'finds a temporary placement with a reason, and one whose episode before has it',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-06-01', PLACE: 'T1' },
          { CHILD: '1', DECOM: '2022-05-01', PLACE: 'U1', REASON_PLACE_CHANGE: 'CARPL' },
          { CHILD: '2', DECOM: '2022-05-01', PLACE: 'T4', REASON_PLACE_CHANGE: 'CARPL' },
        ],
      },
      found: { Episodes: [0, 2] },
    },
    {
      name: 'passes one without, other placements, and the reason of another child',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', PLACE: 'U1', REASON_PLACE_CHANGE: 'CARPL' },
          { CHILD: '1', DECOM: '2022-06-01', PLACE: 'K2' },
          { CHILD: '2', DECOM: '2022-05-01', PLACE: 'T1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
