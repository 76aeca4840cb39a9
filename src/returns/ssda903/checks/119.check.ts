import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '119',
  severity: 'error',
  says: 'For a child who should no longer be placed for adoption, either the day of that decision or the reason for it is missing. Record both, or neither while the plan stands.',
  source: guide903('119'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  flags: { PlacedAdoption: ['REASON_PLACED_CEASED', 'DATE_PLACED_CEASED'] },

  run: ({ PlacedAdoption }) => ({
    PlacedAdoption: PlacedAdoption.filter(row => isFilled(row, 'DATE_PLACED_CEASED') !== isFilled(row, 'REASON_PLACED_CEASED')),
  }),

  examples: [
    {
      name: 'finds a day without a reason, and a reason without a day',
      given: { PlacedAdoption: [{ DATE_PLACED_CEASED: '2022-05-01' }, { REASON_PLACED_CEASED: 'RD1' }, { DATE_PLACED_CEASED: 'soon' }] },
      found: { PlacedAdoption: [0, 1, 2] },
    },
    {
      name: 'passes both, even where the day is no date, and neither',
      given: {
        PlacedAdoption: [
          { DATE_PLACED_CEASED: '2022-05-01', REASON_PLACED_CEASED: 'RD1' },
          { DATE_PLACED_CEASED: 'soon', REASON_PLACED_CEASED: 'RD1' },
          {},
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
