import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { asWritten } from '../as-written.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '624',
  severity: 'error',
  says: 'The date of birth of this mother’s first child is not the one in last year’s return. Put the wrong one right.',
  source: guide903('624'),
  reading: 'Dates are compared, not how they are written.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'MC_DOB'], Header_last: ['CHILD', 'MC_DOB'] },
  flags: { Header: ['MC_DOB'] },

  run: ({ Header, Header_last }) => {
    const told = Header_last.filter(row => isFilled(row, 'MC_DOB')).map(row => asWritten(row, 'MC_DOB'))
    return { Header: Header.filter(row => told.some(then => then !== asWritten(row, 'MC_DOB'))) }
  },

  examples: [
    {
      name: 'finds another date, and none any more',
      given: {
        Header: [{ CHILD: '1', MC_DOB: '2021-05-02' }, { CHILD: '2' }],
        Header_last: [
          { CHILD: '1', MC_DOB: '2021-05-01' },
          { CHILD: '2', MC_DOB: '2021-05-01' },
        ],
      },
      found: { Header: [0, 1] },
    },
    {
      name: 'passes the same date, one that is new, and a child who was not there last year',
      given: {
        Header: [
          { CHILD: '1', MC_DOB: '2021-05-01' },
          { CHILD: '2', MC_DOB: '2022-05-01' },
          { CHILD: '3', MC_DOB: '2022-05-01' },
        ],
        Header_last: [{ CHILD: '1', MC_DOB: '2021-05-01' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
