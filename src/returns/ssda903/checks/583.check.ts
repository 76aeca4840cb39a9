import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { latestBy } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '583',
  severity: 'error',
  says: 'It was decided more than once that this child should be placed for adoption, and an earlier decision was not given up. Check that both are needed, and record when the earlier one was given up, be it in a previous year.',
  source: guide903('583'),
  reading: 'The latest decision is the latest by the calendar; public tools take the one with the highest day of the month.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED'] },
  flags: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },

  run: ({ PlacedAdoption }) => {
    const spared = latestBy(PlacedAdoption, row => row.DATE_PLACED) ?? PlacedAdoption[0]
    return { PlacedAdoption: PlacedAdoption.filter(row => row !== spared && !isFilled(row, 'DATE_PLACED_CEASED')) }
  },

  examples: [
    {
      name: 'finds an earlier decision, and one without a day, that were not given up',
      given: { PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2022-05-02' }, { CHILD: '1', DATE_PLACED: '2021-12-31' }, { CHILD: '1' }] },
      found: { PlacedAdoption: [1, 2] },
    },
    {
      name: 'passes a single decision, and an earlier one that was given up',
      given: {
        PlacedAdoption: [
          { CHILD: '1' },
          { CHILD: '2', DATE_PLACED: '2021-12-31', DATE_PLACED_CEASED: '2022-02-01' },
          { CHILD: '2', DATE_PLACED: '2022-05-02' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
