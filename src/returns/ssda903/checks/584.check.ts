import { onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { isGivenUp } from '../adoption.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '584',
  severity: 'error',
  says: 'Last year’s decision to place this child for adoption was given up, but this year’s decision is not later, or has no day. Record the day of the new decision.',
  source: guide903('584'),
  reading:
    'The words say different; a day must be later. Days are compared by the calendar, and a decision without one fails whatever last year says.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    PlacedAdoption: ['CHILD', 'DATE_PLACED'],
    PlacedAdoption_last: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  },
  flags: { PlacedAdoption: ['DATE_PLACED'] },

  run: ({ PlacedAdoption, PlacedAdoption_last }) => {
    const givenUp = PlacedAdoption_last.filter(isGivenUp)
    return {
      PlacedAdoption: PlacedAdoption.filter(row =>
        givenUp.some(then => !isFilled(row, 'DATE_PLACED') || onOrBefore(row.DATE_PLACED, then.DATE_PLACED)),
      ),
    }
  },

  examples: [
    {
      name: 'finds the same day, an earlier one, and none',
      given: {
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2021-05-01' }, { CHILD: '1', DATE_PLACED: '2021-02-28' }, { CHILD: '2' }],
        PlacedAdoption_last: [
          { CHILD: '1', DATE_PLACED: '2021-05-01', DATE_PLACED_CEASED: '2021-06-01' },
          { CHILD: '2', REASON_PLACED_CEASED: 'RD1' },
        ],
      },
      found: { PlacedAdoption: [0, 1, 2] },
    },
    {
      name: 'passes a later day, and a decision that stood',
      given: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2021-06-02' },
          { CHILD: '2', DATE_PLACED: '2021-05-01' },
        ],
        PlacedAdoption_last: [
          { CHILD: '1', DATE_PLACED: '2021-05-30', DATE_PLACED_CEASED: '2021-06-01' },
          { CHILD: '2', DATE_PLACED: '2021-05-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
