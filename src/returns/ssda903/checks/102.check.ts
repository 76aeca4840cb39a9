import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '102',
  severity: 'error',
  says: 'The child’s date of birth is not there, or is not a date. Put in the date of birth.',
  source: guide903('102'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['DOB'] },
  flags: { Header: ['DOB'] },

  run: ({ Header }) => ({ Header: Header.filter(({ DOB }) => DOB === undefined) }),

  examples: [
    { name: 'finds a day that does not exist, and no day', given: { Header: [{ DOB: '38/04/2019' }, {}] }, found: { Header: [0, 1] } },
    { name: 'passes a date', given: { Header: [{ DOB: '2010-02-19' }] }, found: {} },
  ],
} satisfies Check903
