import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'INT01',
  severity: 'error',
  says: 'There is an adoption for a child who has no header in this return. Add the child’s header, or put the child’s number right.',
  source: guide903('INT01'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD'], AD1: ['CHILD'] },
  flags: { AD1: ['CHILD'] },

  run: ({ Header, AD1 }) => ({ AD1: Header.length === 0 ? AD1 : [] }),

  examples: [
    {
      name: 'finds a child who is in no header, and a row without a child’s number',
      given: { Header: [{ CHILD: '1' }], AD1: [{ CHILD: '2' }, {}, { CHILD: '1' }] },
      found: { AD1: [0, 1] },
    },
    {
      name: 'passes a child with a header, and a nameless row beside a nameless header',
      given: { Header: [{ CHILD: '1' }, {}], AD1: [{ CHILD: '1' }, { CHILD: '1' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
