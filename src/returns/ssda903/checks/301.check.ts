import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '301',
  severity: 'error',
  says: 'The child’s date of birth is after the end of the year. Put the date right, or leave them for the next return.',
  source: guide903('301'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['DOB'] },
  flags: { Header: ['DOB'] },

  run: ({ Header }, { collectionEnd }) => ({ Header: Header.filter(({ DOB }) => after(DOB, collectionEnd)) }),

  examples: [
    { name: 'finds a child born the day after', given: { Header: [{ DOB: '2023-04-01' }] }, found: { Header: [0] } },
    { name: 'passes one born on the last day, and no date', given: { Header: [{ DOB: '2023-03-31' }, {}, { DOB: 'May' }] }, found: {} },
  ],
} satisfies Check903
