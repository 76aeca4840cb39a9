import { onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '431',
  severity: 'error',
  says: 'The child began to be looked after on the day on which the episode before ended, or sooner: that is no new start. Choose the reason for what changed, or put right the dates.',
  source: guide903('431'),
  reading: 'A start before the end of the episode before it is wrong too. An episode before that has no end is not asked about.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE'] },
  flags: { Episodes: ['RNE', 'DECOM'] },

  run: ({ Episodes }) => ({
    Episodes: withPrevious(Episodes)
      .filter(({ episode, previous }) => episode.RNE === 'S' && onOrBefore(episode.DECOM, previous.DEC))
      .map(({ episode }) => episode),
  }),

  examples: [
    {
      name: 'finds a start on the day on which the episode before ended, and one before that',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01', RNE: 'S' },
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01', RNE: 'S' },
          { CHILD: '1', DECOM: '2022-05-20', RNE: 'S' },
        ],
      },
      found: { Episodes: [1, 2] },
    },
    {
      name: 'passes a start on the next day, an episode that goes on from another, and one after an open one',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01', RNE: 'S' },
          { CHILD: '1', DECOM: '2022-05-02', DEC: '2022-06-01', RNE: 'S' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'P' },
          { CHILD: '1', DECOM: '2022-07-01', RNE: 'S' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
