import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '115',
  severity: 'error',
  says: 'The day of the decision that the child should be placed for adoption is not a date. Put the day right.',
  source: guide903('115'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['DATE_PLACED'] },
  flags: { PlacedAdoption: ['DATE_PLACED'] },

  run: ({ PlacedAdoption }) => ({ PlacedAdoption: PlacedAdoption.filter(row => isNoDate(row, 'DATE_PLACED')) }),

  examples: [
    {
      name: 'finds a day that does not exist, and a year of two figures',
      given: { PlacedAdoption: [{ DATE_PLACED: '38/04/2019' }, { DATE_PLACED: '01/01/19' }] },
      found: { PlacedAdoption: [0, 1] },
    },
    { name: 'passes a date, and no day', given: { PlacedAdoption: [{ DATE_PLACED: '2021-01-01' }, {}] }, found: {} },
  ],
} satisfies Check903
