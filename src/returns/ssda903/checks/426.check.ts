import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '426',
  severity: 'error',
  says: 'The child has short breaks of both kinds (V3 and V4) in one return. Choose the one that holds, and record all breaks by it.',
  source: guide903('426'),
  reading: 'All of the child’s episodes in the return are looked at, whenever they began.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'LS'] },
  flags: { Episodes: ['LS'] },

  run: ({ Episodes }) => {
    const has = (status: string) => Episodes.some(({ LS }) => LS === status)
    return { Episodes: has('V3') && has('V4') ? Episodes.filter(isShortBreak) : [] }
  },

  examples: [
    {
      name: 'finds every break of a child who has both kinds',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'V3' },
          { CHILD: '1', LS: 'C2' },
          { CHILD: '1', LS: 'V4' },
          { CHILD: '1', LS: 'V3' },
        ],
      },
      found: { Episodes: [0, 2, 3] },
    },
    {
      name: 'passes one kind of one child, and the other of another',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'V3' },
          { CHILD: '1', LS: 'V3' },
          { CHILD: '2', LS: 'V4' },
          { CHILD: '2', LS: 'C2' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
