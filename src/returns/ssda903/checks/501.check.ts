import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '501',
  severity: 'error',
  says: 'The episode begins before the one before it ends: a child is in one placement and under one legal status at a time. Put right one of the two dates.',
  source: guide903('501'),
  reading: 'Only the episode right before it is looked at. One that has no end does not overlap here.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC'] },
  flags: { Episodes: ['DECOM', 'DEC'] },

  run: ({ Episodes }) => ({
    Episodes: withPrevious(Episodes)
      .filter(({ episode, previous }) => before(episode.DECOM, previous.DEC))
      .map(({ episode }) => episode),
  }),

  examples: [
    {
      name: 'finds an episode that begins a day too soon',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-30', DEC: '2022-06-01' },
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01' },
        ],
      },
      found: { Episodes: [0] },
    },
    {
      name: 'passes one that begins as the other ends, one after an open episode, and another child’s',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01' },
          { CHILD: '1', DECOM: '2022-05-01' },
          { CHILD: '1', DECOM: '2022-06-01' },
          { CHILD: '2', DECOM: '2022-04-15', DEC: '2022-05-15' },
          { CHILD: '2' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
