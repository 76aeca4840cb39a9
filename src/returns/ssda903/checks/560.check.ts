import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { asWritten } from '../as-written.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '560',
  severity: 'error',
  says: 'The day on which it was decided to place this child for adoption is not the one that last year’s return gave, although that decision still stood. Put the wrong one right.',
  source: guide903('560'),
  reading: 'Days are compared, not how they are written: 1/5/2024 and 01/05/2024 are one day.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['CHILD', 'DATE_PLACED'], PlacedAdoption_last: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED'] },
  flags: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },

  run: ({ PlacedAdoption, PlacedAdoption_last }) => {
    const stood = PlacedAdoption_last.filter(row => isFilled(row, 'DATE_PLACED') && !isFilled(row, 'DATE_PLACED_CEASED'))
    return {
      PlacedAdoption: PlacedAdoption.filter(row => stood.some(then => asWritten(then, 'DATE_PLACED') !== asWritten(row, 'DATE_PLACED'))),
    }
  },

  examples: [
    {
      name: 'finds another day, and no day, where last year’s decision stood',
      given: {
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2021-05-02' }, { CHILD: '2' }],
        PlacedAdoption_last: [
          { CHILD: '1', DATE_PLACED: '2021-05-01' },
          { CHILD: '2', DATE_PLACED: '2021-05-01' },
        ],
      },
      found: { PlacedAdoption: [0, 1] },
    },
    {
      name: 'passes the same day, a decision given up last year, and nothing last year',
      given: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2021-05-01' },
          { CHILD: '2', DATE_PLACED: '2022-05-01' },
          { CHILD: '3', DATE_PLACED: '2022-05-01' },
        ],
        PlacedAdoption_last: [
          { CHILD: '1', DATE_PLACED: '2021-05-01' },
          { CHILD: '2', DATE_PLACED: '2021-05-01', DATE_PLACED_CEASED: '2021-06-01' },
          { CHILD: '3' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
