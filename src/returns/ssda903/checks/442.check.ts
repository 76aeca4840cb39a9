import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '442',
  severity: 'error',
  says: 'The child is looked after, but has no unique pupil number. Ask the school for it, or choose the code for why there is none.',
  source: guide903('442'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'LS'], Header: ['CHILD', 'UPN'] },
  flags: { Header: ['UPN'] },

  run: ({ Episodes, Header }) => ({
    Header: Episodes.some(episode => !isShortBreak(episode)) ? Header.filter(({ UPN }) => UPN === undefined) : [],
  }),

  examples: [
    {
      name: 'finds a child without a number, and one whose legal status is not said',
      given: { Header: [{ CHILD: '1' }, { CHILD: '2' }], Episodes: [{ CHILD: '1', LS: 'V3' }, { CHILD: '1', LS: 'C2' }, { CHILD: '2' }] },
      found: { Header: [0, 1] },
    },
    {
      name: 'passes a number, the code for why there is none, a child on short breaks only, and one without an episode',
      given: {
        Header: [{ CHILD: '1', UPN: 'H801200001001' }, { CHILD: '2', UPN: 'UN1' }, { CHILD: '3' }, { CHILD: '4' }],
        Episodes: [
          { CHILD: '1', LS: 'C2' },
          { CHILD: '2', LS: 'C2' },
          { CHILD: '3', LS: 'V3' },
          { CHILD: '3', LS: 'V4' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
