import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { latest } from '../episodes.ts'
import { isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '634',
  severity: 'error',
  says: 'Something is said about an earlier permanent home, which is asked only of children who began to be looked after in the year. Take it out, or put the start of the episode right.',
  source: guide903('634'),
  reading: 'The words name 1 April 2016; the rule as it is run looks at the first day of the year that the return is about.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM'], PrevPerm: ['CHILD', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'] },
  flags: { Episodes: ['DECOM'], PrevPerm: ['LA_PERM', 'PREV_PERM', 'DATE_PERM'] },

  run: ({ Episodes, PrevPerm }, { collectionStart }) => {
    const answered = PrevPerm.filter(row => isAnyFilled(row, ['PREV_PERM', 'LA_PERM', 'DATE_PERM']))
    return answered.length > 0 && before(latest(Episodes)?.DECOM, collectionStart) ? { Episodes, PrevPerm: answered } : {}
  },

  examples: [
    {
      name: 'finds an answer of a child whose last episode began before the year, and all their episodes',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2022-03-31' }, { CHILD: '1' }],
        PrevPerm: [{ CHILD: '1', LA_PERM: '202' }, { CHILD: '1' }],
      },
      found: { Episodes: [0, 1], PrevPerm: [0] },
    },
    {
      name: 'passes an episode that began in the year, no answers, and no readable start',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-03-31' },
          { CHILD: '1', DECOM: '2022-04-01' },
          { CHILD: '2', DECOM: '2021-03-31' },
          { CHILD: '3' },
        ],
        PrevPerm: [{ CHILD: '1', PREV_PERM: 'P1' }, { CHILD: '2' }, { CHILD: '3', PREV_PERM: 'P1' }],
      },
      found: {},
    },
  ],
} satisfies Check903
