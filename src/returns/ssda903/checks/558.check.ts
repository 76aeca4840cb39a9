import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { endsInAdoption } from '../adoption.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '558',
  severity: 'error',
  says: 'This child was adopted, but the decision to place them for adoption is said to have been given up. Take out the day on which it was given up, or correct why they left care.',
  source: guide903('558'),
  reading:
    'A decision without that day is taken for the latest one. One adoption beside a single decision that was given up is not found: the rule counts from two.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'REC'], PlacedAdoption: ['CHILD', 'DATE_PLACED_CEASED'] },
  flags: { Episodes: ['REC'] },

  run: ({ Episodes, PlacedAdoption }) => {
    const adopted = Episodes.filter(endsInAdoption)
    const isAllGivenUp = PlacedAdoption.every(row => isFilled(row, 'DATE_PLACED_CEASED'))
    return isAllGivenUp && adopted.length * PlacedAdoption.length > 1 ? { Episodes: adopted } : {}
  },

  examples: [
    {
      name: 'finds an adopted child whose two decisions were both given up',
      given: {
        Episodes: [
          { CHILD: '1', REC: 'E11' },
          { CHILD: '1', REC: 'X1' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED_CEASED: '2022-05-01' },
          { CHILD: '1', DATE_PLACED_CEASED: '2022-06-01' },
        ],
      },
      found: { Episodes: [0] },
    },
    {
      name: 'finds two adoptions after one decision that was given up',
      given: {
        Episodes: [
          { CHILD: '1', REC: 'E11' },
          { CHILD: '1', REC: 'E12' },
        ],
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED_CEASED: '2022-05-01' }],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes one decision that stands, no decision at all, and a child who was not adopted',
      given: {
        Episodes: [
          { CHILD: '1', REC: 'E11' },
          { CHILD: '2', REC: 'E11' },
          { CHILD: '3', REC: 'E4A' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED_CEASED: '2022-05-01' },
          { CHILD: '1' },
          { CHILD: '3', DATE_PLACED_CEASED: '2022-05-01' },
          { CHILD: '3', DATE_PLACED_CEASED: '2022-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
