import { sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Episode } from '../episodes.ts'
import { byDay, withRowBefore } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const goesOn = ['P', 'L', 'T', 'U', 'B']
const isNext = (row: Episode, previous: Episode) =>
  sameDay(row.DECOM, previous.DEC) || (row.as.DECOM !== undefined && row.as.DECOM === previous.as.DEC)

export default {
  id: '433',
  severity: 'error',
  says: 'The episode goes on from the one before, but does not begin on the day on which that one ended. Put right one of the two dates, put in the episode that is missing, or change the reason.',
  source: guide903('433'),
  reading:
    'The same day is the same however it is written, and so are the same words that are no date. Of episodes that begin on one day, the one that ends first comes first. A child’s first episode is not asked about.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE'] },
  flags: { Episodes: ['RNE', 'DECOM'] },

  run: ({ Episodes }) => ({
    Episodes: withRowBefore(
      byDay(
        Episodes,
        ({ DECOM }) => DECOM,
        ({ DEC }) => DEC,
      ),
    )
      .filter(({ row, previous }) => goesOn.includes(row.RNE?.toUpperCase() ?? '') && !isNext(row, previous))
      .map(({ row }) => row),
  }),

  examples: [
    {
      name: 'finds a gap, an overlap, an episode before that has no end, and one without a start',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01', RNE: 'S' },
          { CHILD: '1', DECOM: '2022-05-02', DEC: '2022-06-01', RNE: 'P' },
          { CHILD: '1', DECOM: '2022-05-31', RNE: 'l' },
          { CHILD: '1', DECOM: '2022-07-01', DEC: '2022-08-01', RNE: 'B' },
          { CHILD: '1', RNE: 'U' },
        ],
      },
      found: { Episodes: [1, 2, 3, 4] },
    },
    {
      name: 'passes an episode that begins as the one before ends, a new start, and a first episode',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01', RNE: 'P' },
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01', RNE: 'T' },
          { CHILD: '1', DECOM: '2022-07-01', RNE: 'S' },
        ],
      },
      found: {},
    },
    {
      name: 'passes two episodes that begin on one day, the first of which lasts no longer',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-05-01', RNE: 'P' },
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-04-01', RNE: 'S' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
