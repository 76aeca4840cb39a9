import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '116',
  severity: 'error',
  says: 'The day of the decision that the child should no longer be placed for adoption is not a date. Put the day right, or leave it blank while the plan stands.',
  source: guide903('116'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['DATE_PLACED_CEASED'] },
  flags: { PlacedAdoption: ['DATE_PLACED_CEASED'] },

  run: ({ PlacedAdoption }) => ({ PlacedAdoption: PlacedAdoption.filter(row => isNoDate(row, 'DATE_PLACED_CEASED')) }),

  examples: [
    {
      name: 'finds a day that does not exist, and words',
      given: { PlacedAdoption: [{ DATE_PLACED_CEASED: '38/04/2019' }, { DATE_PLACED_CEASED: 'never' }] },
      found: { PlacedAdoption: [0, 1] },
    },
    { name: 'passes a date, and no day', given: { PlacedAdoption: [{ DATE_PLACED_CEASED: '2021-01-01' }, {}] }, found: {} },
  ],
} satisfies Check903
