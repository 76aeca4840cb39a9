import { since } from '../../return-year.ts'
import { differingFrom } from '../beside-header.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'INT16',
  severity: 'error',
  says: 'The child’s date of birth beside an earlier permanent home is not the one in the header. Put the wrong one right.',
  source: guide903('INT16'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'DOB'], PrevPerm: ['CHILD', 'DOB'] },
  flags: { PrevPerm: ['DOB'] },

  run: ({ Header, PrevPerm }) => ({ PrevPerm: differingFrom('DOB', Header, PrevPerm) }),

  examples: [
    {
      name: 'finds another date than in the header, or than in one of two headers',
      given: {
        Header: [
          { CHILD: '1', DOB: '2010-05-01' },
          { CHILD: '2', DOB: '2010-05-01' },
          { CHILD: '2', DOB: '2010-05-02' },
        ],
        PrevPerm: [
          { CHILD: '1', DOB: '2010-01-05' },
          { CHILD: '2', DOB: '2010-05-01' },
        ],
      },
      found: { PrevPerm: [0, 1] },
    },
    {
      name: 'passes the same date, a date that is missing or cannot be read, and a child without a header',
      given: {
        Header: [{ CHILD: '1', DOB: '2010-05-01' }, { CHILD: '2' }],
        PrevPerm: [
          { CHILD: '1', DOB: '2010-05-01' },
          { CHILD: '1' },
          { CHILD: '1', DOB: 'spring' },
          { CHILD: '2', DOB: '2010-05-01' },
          { CHILD: '3', DOB: '2010-05-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
