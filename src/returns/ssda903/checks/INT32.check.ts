import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'INT32',
  severity: 'error',
  says: 'This child is there more than once among the headers, where each child has one row. Keep the right row.',
  source: guide903('INT32'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD'] },
  flags: { Header: ['CHILD'] },

  run: ({ Header }) => ({ Header: Header.length > 1 && Header[0]!.CHILD !== undefined ? Header : [] }),

  examples: [
    {
      name: 'finds every row of a child who is there twice',
      given: { Header: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] },
      found: { Header: [0, 2] },
    },
    { name: 'passes a child who is there once, and rows without a child’s number', given: { Header: [{ CHILD: '1' }, {}, {}] }, found: {} },
  ],
} satisfies Check903
