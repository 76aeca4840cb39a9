import { onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903, Row903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '630',
  severity: 'error',
  says: 'This child began to be looked after in the year, but nothing, or not everything, is said about an earlier permanent home: what it was, when, and which authority. Complete it, or choose that there was none.',
  source: guide903('630'),
  reading: 'One incomplete row is enough. Which options there are is asked elsewhere.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'RNE', 'DECOM'], PrevPerm: ['CHILD', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'] },
  flags: { Episodes: ['RNE'] },

  run: ({ Episodes, PrevPerm }, { collectionStart }) => {
    const isComplete = (row: Row903<'PrevPerm'>) =>
      row.PREV_PERM === 'Z1' || (row.PREV_PERM !== undefined && row.LA_PERM !== undefined && isFilled(row, 'DATE_PERM'))
    if (PrevPerm.length > 0 && PrevPerm.every(isComplete)) return {}
    return { Episodes: Episodes.filter(({ RNE, DECOM }) => RNE === 'S' && onOrAfter(DECOM, collectionStart)) }
  },

  examples: [
    {
      name: 'finds a child of whom nothing is said, no option, and an option without its day or its authority',
      given: {
        Episodes: [
          { CHILD: '1', RNE: 'S', DECOM: '2022-04-01' },
          { CHILD: '2', RNE: 'S', DECOM: '2022-05-01' },
          { CHILD: '3', RNE: 'S', DECOM: '2022-05-01' },
          { CHILD: '4', RNE: 'S', DECOM: '2022-05-01' },
        ],
        PrevPerm: [
          { CHILD: '2' },
          { CHILD: '3', PREV_PERM: 'P1', LA_PERM: '202' },
          { CHILD: '4', PREV_PERM: 'P1', DATE_PERM: 'zz/zz/2014' },
        ],
      },
      found: { Episodes: [0, 1, 2, 3] },
    },
    {
      name: 'passes no earlier home, and one with a day known in part',
      given: {
        Episodes: [
          { CHILD: '1', RNE: 'S', DECOM: '2022-05-01' },
          { CHILD: '2', RNE: 'S', DECOM: '2022-05-01' },
        ],
        PrevPerm: [
          { CHILD: '1', PREV_PERM: 'Z1' },
          { CHILD: '2', PREV_PERM: 'P1', LA_PERM: '202', DATE_PERM: 'zz/zz/2014' },
        ],
      },
      found: {},
    },
    {
      name: 'passes care that began before the year, or an episode that did not begin it',
      given: {
        Episodes: [
          { CHILD: '1', RNE: 'S', DECOM: '2022-03-31' },
          { CHILD: '2', RNE: 'P', DECOM: '2022-05-01' },
        ],
        PrevPerm: [],
      },
      found: {},
    },
  ],
} satisfies Check903
