import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { isGivenUp } from '../adoption.ts'
import { asWritten } from '../as-written.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '561',
  severity: 'error',
  says: 'The day on which it was decided to place this child for adoption is last year’s, although that decision was given up last year. Record the new decision’s day, or take the old one out.',
  source: guide903('561'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    PlacedAdoption: ['CHILD', 'DATE_PLACED'],
    PlacedAdoption_last: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  },
  flags: { PlacedAdoption: ['DATE_PLACED'] },

  run: ({ PlacedAdoption, PlacedAdoption_last }) => {
    const givenUp = PlacedAdoption_last.filter(isGivenUp).map(row => asWritten(row, 'DATE_PLACED'))
    return {
      PlacedAdoption: PlacedAdoption.filter(row => isFilled(row, 'DATE_PLACED') && givenUp.includes(asWritten(row, 'DATE_PLACED'))),
    }
  },

  examples: [
    {
      name: 'finds the day of a decision that ended last year, or for which a reason was given',
      given: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2021-05-01' },
          { CHILD: '2', DATE_PLACED: '2021-05-01' },
        ],
        PlacedAdoption_last: [
          { CHILD: '1', DATE_PLACED: '2021-05-01', DATE_PLACED_CEASED: '2021-06-01' },
          { CHILD: '2', DATE_PLACED: '2021-05-01', REASON_PLACED_CEASED: 'RD1' },
        ],
      },
      found: { PlacedAdoption: [0, 1] },
    },
    {
      name: 'passes a new day, a decision that stands, and two days that are missing',
      given: {
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2022-05-01' }, { CHILD: '2', DATE_PLACED: '2021-05-01' }, { CHILD: '3' }],
        PlacedAdoption_last: [
          { CHILD: '1', DATE_PLACED: '2021-05-01', DATE_PLACED_CEASED: '2021-06-01' },
          { CHILD: '2', DATE_PLACED: '2021-05-01' },
          { CHILD: '3', DATE_PLACED_CEASED: '2021-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
