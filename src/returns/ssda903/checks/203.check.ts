import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '203',
  severity: 'error',
  says: 'The child’s date of birth is not what last year’s return said. Put right whichever of the two is wrong.',
  source: guide903('203'),
  reading: 'A date of birth that is no date counts as none.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'DOB'], Header_last: ['CHILD', 'DOB'] },
  flags: { Header: ['DOB'] },

  run: ({ Header, Header_last }) => ({ Header: Header.filter(now => Header_last.some(then => now.DOB !== then.DOB)) }),

  examples: [
    {
      name: 'finds another date, and one that is there in one year only',
      given: {
        Header: [
          { CHILD: '1', DOB: '2010-05-01' },
          { CHILD: '2', DOB: 'May' },
          { CHILD: '3', DOB: '2010-05-01' },
        ],
        Header_last: [{ CHILD: '1', DOB: '2010-05-02' }, { CHILD: '2', DOB: '2010-05-01' }, { CHILD: '3' }],
      },
      found: { Header: [0, 1, 2] },
    },
    {
      name: 'passes the same date, none in either, and a child who is new',
      given: {
        Header: [
          { CHILD: '1', DOB: '2010-05-01' },
          { CHILD: '2', DOB: 'May' },
          { CHILD: '3', DOB: '2010-05-01' },
        ],
        Header_last: [{ CHILD: '1', DOB: '2010-05-01' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
