import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'INT33',
  severity: 'error',
  says: 'This child is there more than once among the health answers, where each child has one row. Keep the right row.',
  source: guide903('INT33'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD'] },
  flags: { OC2: ['CHILD'] },

  run: ({ OC2 }) => ({ OC2: OC2.length > 1 && OC2[0]!.CHILD !== undefined ? OC2 : [] }),

  examples: [
    {
      name: 'finds every row of a child who is there twice',
      given: { OC2: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] },
      found: { OC2: [0, 2] },
    },
    { name: 'passes a child who is there once, and rows without a child’s number', given: { OC2: [{ CHILD: '1' }, {}, {}] }, found: {} },
  ],
} satisfies Check903
