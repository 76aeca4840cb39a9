import { since } from '../../return-year.ts'
import { differingFrom } from '../beside-header.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'INT21',
  severity: 'error',
  says: 'The child’s sex beside their asylum seeking is not the one in the header. Put the wrong one right.',
  source: guide903('INT21'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'SEX'], UASC: ['CHILD', 'SEX'] },
  flags: { UASC: ['SEX'] },

  run: ({ Header, UASC }) => ({ UASC: differingFrom('SEX', Header, UASC) }),

  examples: [
    {
      name: 'finds another sex, and the code of another year',
      given: {
        Header: [
          { CHILD: '1', SEX: 'M' },
          { CHILD: '2', SEX: '1' },
        ],
        UASC: [
          { CHILD: '1', SEX: 'F' },
          { CHILD: '2', SEX: 'M' },
        ],
      },
      found: { UASC: [0, 1] },
    },
    {
      name: 'passes the same sex, one that is missing, and a child without a header',
      given: {
        Header: [{ CHILD: '1', SEX: 'M' }, { CHILD: '2' }],
        UASC: [{ CHILD: '1', SEX: 'M' }, { CHILD: '1' }, { CHILD: '2', SEX: 'F' }, { CHILD: '3', SEX: 'F' }],
      },
      found: {},
    },
  ],
} satisfies Check903
