import { sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import { withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '504',
  severity: 'error',
  says: 'The category of need is not that of the episode before, in the same period of care. What a period began with stays as it is: put right whichever is wrong.',
  source: guide903('504'),
  reading:
    'The episode right before is compared, and not the first of the period, so that one change is found once. A category that is missing is never the same as another.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'REC', 'CIN'] },
  flags: { Episodes: ['CIN'] },

  run: ({ Episodes }) => ({
    Episodes: withPrevious(Episodes)
      .filter(({ episode, previous }) => previous.REC === 'X1' && sameDay(episode.DECOM, previous.DEC))
      .filter(({ episode, previous }) => episode.CIN === undefined || episode.CIN !== previous.CIN)
      .map(({ episode }) => episode),
  }),

  examples: [
    {
      name: 'finds another category, one that is gone, and one that is missing in both',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01', REC: 'X1', CIN: 'N1' },
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01', REC: 'X1', CIN: 'N4' },
          { CHILD: '1', DECOM: '2022-06-01', DEC: '2022-07-01', REC: 'X1' },
          { CHILD: '1', DECOM: '2022-07-01' },
        ],
      },
      found: { Episodes: [1, 2, 3] },
    },
    {
      name: 'passes the same category, a new period of care, and an episode after a gap',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01', REC: 'X1', CIN: 'N1' },
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01', REC: 'E4A', CIN: 'N1' },
          { CHILD: '1', DECOM: '2022-06-01', DEC: '2022-07-01', REC: 'X1', CIN: 'N4' },
          { CHILD: '1', DECOM: '2022-07-02', CIN: 'N1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
