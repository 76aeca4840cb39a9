import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '522',
  severity: 'error',
  says: 'The decision to place the child for adoption was reversed before it was made. Put right one of the two dates.',
  source: guide903('522'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  flags: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },

  run: ({ PlacedAdoption }) => ({
    PlacedAdoption: PlacedAdoption.filter(({ DATE_PLACED, DATE_PLACED_CEASED }) => before(DATE_PLACED_CEASED, DATE_PLACED)),
  }),

  examples: [
    {
      name: 'finds a reversal on the day before the decision',
      given: { PlacedAdoption: [{ DATE_PLACED: '2022-05-02', DATE_PLACED_CEASED: '2022-05-01' }] },
      found: { PlacedAdoption: [0] },
    },
    {
      name: 'passes a reversal on the same day, and a date that is missing',
      given: {
        PlacedAdoption: [
          { DATE_PLACED: '2022-05-01', DATE_PLACED_CEASED: '2022-05-01' },
          { DATE_PLACED: '2022-05-01' },
          { DATE_PLACED_CEASED: '2022-05-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
