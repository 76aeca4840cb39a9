import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '204',
  severity: 'error',
  says: 'The child’s ethnicity is not what last year’s return said. Put right whichever of the two is wrong; if last year’s was, say so to the DfE.',
  source: guide903('204'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'ETHNIC'], Header_last: ['CHILD', 'ETHNIC'] },
  flags: { Header: ['ETHNIC'] },

  run: ({ Header, Header_last }) => ({
    Header: Header.filter(now => Header_last.some(then => now.ETHNIC?.toUpperCase() !== then.ETHNIC?.toUpperCase())),
  }),

  examples: [
    {
      name: 'finds another ethnicity, and one that is there in one year only',
      given: {
        Header: [{ CHILD: '1', ETHNIC: 'WBRI' }, { CHILD: '2' }, { CHILD: '3', ETHNIC: 'WBRI' }],
        Header_last: [{ CHILD: '1', ETHNIC: 'WIRI' }, { CHILD: '2', ETHNIC: 'WBRI' }, { CHILD: '3' }],
      },
      found: { Header: [0, 1, 2] },
    },
    {
      name: 'passes the same, in capitals or not, none in either, and a child who is new',
      given: {
        Header: [{ CHILD: '1', ETHNIC: 'wbri' }, { CHILD: '2' }, { CHILD: '3', ETHNIC: 'WBRI' }],
        Header_last: [{ CHILD: '1', ETHNIC: 'WBRI' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
