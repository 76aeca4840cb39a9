import { since } from '../../return-year.ts'
import { reasonsEpisodeCeased } from '../codes.ts'
import { type Episode, withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const endsCare = ({ REC = '' }: Episode) => reasonsEpisodeCeased.has(REC) && REC !== 'X1'

export default {
  id: '432',
  severity: 'error',
  says: 'Care had ended with the episode before, but this one is not said to be a new start. Change its reason to S, or put right the reason why the episode before ended.',
  source: guide903('432'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'RNE', 'REC'] },
  flags: { Episodes: ['RNE'] },

  run: ({ Episodes }) => ({
    Episodes: withPrevious(Episodes)
      .filter(({ episode, previous }) => endsCare(previous) && episode.RNE !== 'S')
      .map(({ episode }) => episode),
  }),

  examples: [
    {
      name: 'finds a change of placement after the child went home, and an episode without a reason',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', RNE: 'S', REC: 'E4A' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'P', REC: 'E45' },
          { CHILD: '1', DECOM: '2022-06-01' },
        ],
      },
      found: { Episodes: [1, 2] },
    },
    {
      name: 'passes a new start, an episode that goes on from another, and one after a reason that there is not',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', RNE: 'S', REC: 'E4A' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'S', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'P', REC: 'home' },
          { CHILD: '1', DECOM: '2022-07-01', RNE: 'L' },
          { CHILD: '1', DECOM: '2022-08-01', RNE: 'L' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
