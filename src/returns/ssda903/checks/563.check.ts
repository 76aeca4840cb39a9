import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '563',
  severity: 'error',
  says: 'It was given up that this child should be placed for adoption, but the day on which it had been decided is missing. Record that day, or take out that it was given up.',
  source: guide903('563'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  flags: { PlacedAdoption: ['DATE_PLACED', 'REASON_PLACED_CEASED', 'DATE_PLACED_CEASED'] },

  run: ({ PlacedAdoption }) => ({
    PlacedAdoption: PlacedAdoption.filter(
      row => row.REASON_PLACED_CEASED !== undefined && isFilled(row, 'DATE_PLACED_CEASED') && !isFilled(row, 'DATE_PLACED'),
    ),
  }),

  examples: [
    {
      name: 'finds an end and its reason without a decision',
      given: { PlacedAdoption: [{ DATE_PLACED_CEASED: '2022-05-01', REASON_PLACED_CEASED: 'RD1' }] },
      found: { PlacedAdoption: [0] },
    },
    {
      name: 'passes a decision, even with a date that cannot be read, and an end without a reason or a reason without an end',
      given: {
        PlacedAdoption: [
          { DATE_PLACED: 'soon', DATE_PLACED_CEASED: '2022-05-01', REASON_PLACED_CEASED: 'RD1' },
          { DATE_PLACED_CEASED: '2022-05-01' },
          { REASON_PLACED_CEASED: 'RD1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
