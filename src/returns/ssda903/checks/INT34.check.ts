import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'INT34',
  severity: 'error',
  says: 'This child is there more than once among the care leaver answers, where each child has one row. Keep the right row.',
  source: guide903('INT34'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['CHILD'] },
  flags: { OC3: ['CHILD'] },

  run: ({ OC3 }) => ({ OC3: OC3.length > 1 && OC3[0]!.CHILD !== undefined ? OC3 : [] }),

  examples: [
    {
      name: 'finds every row of a child who is there twice',
      given: { OC3: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] },
      found: { OC3: [0, 2] },
    },
    { name: 'passes a child who is there once, and rows without a child’s number', given: { OC3: [{ CHILD: '1' }, {}, {}] }, found: {} },
  ],
} satisfies Check903
