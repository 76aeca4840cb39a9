import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '171',
  severity: 'error',
  says: 'The date of birth of the young mother’s child is not a date. Put the date right.',
  source: guide903('171'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['MC_DOB'] },
  flags: { Header: ['MC_DOB'] },

  run: ({ Header }) => ({ Header: Header.filter(row => isNoDate(row, 'MC_DOB')) }),

  examples: [
    {
      name: 'finds a day that does not exist, and words',
      given: { Header: [{ MC_DOB: '38/04/2019' }, { MC_DOB: 'May' }] },
      found: { Header: [0, 1] },
    },
    { name: 'passes a date, and no day', given: { Header: [{ MC_DOB: '2021-01-01' }, {}] }, found: {} },
  ],
} satisfies Check903
