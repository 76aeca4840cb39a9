import { since } from '../../return-year.ts'
import { ethnicities } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '103',
  severity: 'error',
  says: 'The child’s ethnicity is missing, or is not one of the codes of the return. Choose it again; there are codes for not yet known and for those who would rather not say.',
  source: guide903('103'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ETHNIC'] },
  flags: { Header: ['ETHNIC'] },

  run: ({ Header }) => ({ Header: Header.filter(({ ETHNIC }) => ETHNIC === undefined || !ethnicities.has(ETHNIC)) }),

  examples: [
    {
      name: 'finds a code that does not exist, small letters, and nothing',
      given: { Header: [{ ETHNIC: 'WOOO' }, { ETHNIC: 'wbri' }, {}] },
      found: { Header: [0, 1, 2] },
    },
    { name: 'passes codes of the list', given: { Header: [{ ETHNIC: 'WBRI' }, { ETHNIC: 'NOBT' }] }, found: {} },
  ],
} satisfies Check903
