import { since } from '../../return-year.ts'
import { beganTooSoon, byDay } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '579',
  severity: 'error',
  says: 'It was decided again that this child should be placed for adoption, while an earlier decision still stood. Record when the earlier one was given up, or put the days right.',
  source: guide903('579'),
  reading: 'Each decision is compared with the one right before it. One without a readable day comes last.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED'] },
  flags: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },

  run: ({ PlacedAdoption }) => {
    const inTurn = byDay(PlacedAdoption, row => row.DATE_PLACED)
    return {
      PlacedAdoption: beganTooSoon(
        inTurn,
        row => row.DATE_PLACED,
        row => row.DATE_PLACED_CEASED,
      ),
    }
  },

  examples: [
    {
      name: 'finds a decision before the earlier one was given up, and one after a decision that stands',
      given: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-05-30' },
          { CHILD: '1', DATE_PLACED: '2022-01-01', DATE_PLACED_CEASED: '2022-06-01' },
          { CHILD: '1' },
        ],
      },
      found: { PlacedAdoption: [0, 2] },
    },
    {
      name: 'passes a decision on the day on which the earlier one was given up, and those of two children',
      given: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-06-01' },
          { CHILD: '1', DATE_PLACED: '2022-01-01', DATE_PLACED_CEASED: '2022-06-01' },
          { CHILD: '2', DATE_PLACED: '2022-05-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
