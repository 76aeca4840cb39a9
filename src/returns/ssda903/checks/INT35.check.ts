import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'INT35',
  severity: 'error',
  says: 'This child is there more than once among the earlier permanent homes, where each child has one row. Keep the right row.',
  source: guide903('INT35'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PrevPerm: ['CHILD'] },
  flags: { PrevPerm: ['CHILD'] },

  run: ({ PrevPerm }) => ({ PrevPerm: PrevPerm.length > 1 && PrevPerm[0]!.CHILD !== undefined ? PrevPerm : [] }),

  examples: [
    {
      name: 'finds every row of a child who is there twice',
      given: { PrevPerm: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] },
      found: { PrevPerm: [0, 2] },
    },
    {
      name: 'passes a child who is there once, and rows without a child’s number',
      given: { PrevPerm: [{ CHILD: '1' }, {}, {}] },
      found: {},
    },
  ],
} satisfies Check903
