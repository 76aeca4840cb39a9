import { within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '575',
  severity: 'error',
  says: 'The placement from which this child went missing or away has ended, but nothing says when they came back. Record the end of the time away.',
  source: guide903('575'),
  reading: 'On a day on which the child moved, the placement that ended counts too. An end of the time away that cannot be read is an end.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC'], Missing: ['CHILD', 'MIS_START', 'MIS_END'] },
  flags: { Missing: ['MIS_END'] },

  run: ({ Episodes, Missing }) => ({
    Missing: Missing.filter(row => !isFilled(row, 'MIS_END') && Episodes.some(({ DECOM, DEC }) => within(row.MIS_START, DECOM, DEC))),
  }),

  examples: [
    {
      name: 'finds a child still away since a day in an episode that has ended, its first and last day included',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01' }],
        Missing: [
          { CHILD: '1', MIS_START: '2022-05-01' },
          { CHILD: '1', MIS_START: '2022-06-01' },
        ],
      },
      found: { Missing: [0, 1] },
    },
    {
      name: 'passes a child who came back, one whose episode goes on, and one who went before it',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01' },
          { CHILD: '2', DECOM: '2022-05-01' },
        ],
        Missing: [
          { CHILD: '1', MIS_START: '2022-05-01', MIS_END: '2022-05-02' },
          { CHILD: '1', MIS_START: '2022-04-30' },
          { CHILD: '2', MIS_START: '2022-05-02' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
