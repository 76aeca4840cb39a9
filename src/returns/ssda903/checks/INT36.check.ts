import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'INT36',
  severity: 'error',
  says: 'This child is there more than once among the unaccompanied asylum-seeking children, where each child has one row. Keep the right row.',
  source: guide903('INT36'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { UASC: ['CHILD'] },
  flags: { UASC: ['CHILD'] },

  run: ({ UASC }) => ({ UASC: UASC.length > 1 && UASC[0]!.CHILD !== undefined ? UASC : [] }),

  examples: [
    {
      name: 'finds every row of a child who is there twice',
      given: { UASC: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] },
      found: { UASC: [0, 2] },
    },
    { name: 'passes a child who is there once, and rows without a child’s number', given: { UASC: [{ CHILD: '1' }, {}, {}] }, found: {} },
  ],
} satisfies Check903
