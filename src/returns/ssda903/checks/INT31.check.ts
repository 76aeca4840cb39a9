import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'INT31',
  severity: 'error',
  says: 'This child is there more than once among the adoptions, where each child has one row. Keep the right row.',
  source: guide903('INT31'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: ['CHILD'] },
  flags: { AD1: ['CHILD'] },

  run: ({ AD1 }) => ({ AD1: AD1.length > 1 && AD1[0]!.CHILD !== undefined ? AD1 : [] }),

  examples: [
    {
      name: 'finds every row of a child who is there twice',
      given: { AD1: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] },
      found: { AD1: [0, 2] },
    },
    { name: 'passes a child who is there once, and rows without a child’s number', given: { AD1: [{ CHILD: '1' }, {}, {}] }, found: {} },
  ],
} satisfies Check903
