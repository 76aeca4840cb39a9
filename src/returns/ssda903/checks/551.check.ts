import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { adoptivePlacements } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '551',
  severity: 'error',
  says: 'This child is placed for adoption, but the day on which it was decided to place them is missing. Record the decision, or correct the placement.',
  source: guide903('551'),
  reading: 'One decision without a date is enough, although the child may have another with one.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'PLACE'], PlacedAdoption: ['CHILD', 'DATE_PLACED'] },
  flags: { Episodes: ['PLACE'] },

  run: ({ Episodes, PlacedAdoption }) => {
    const isDecided = PlacedAdoption.length > 0 && PlacedAdoption.every(row => isFilled(row, 'DATE_PLACED'))
    return isDecided ? {} : { Episodes: Episodes.filter(({ PLACE }) => PLACE !== undefined && adoptivePlacements.has(PLACE)) }
  },

  examples: [
    {
      name: 'finds a placement for adoption without a decision, and with one that has no date beside one that has',
      given: {
        Episodes: [
          { CHILD: '1', PLACE: 'A3' },
          { CHILD: '2', PLACE: 'A6' },
          { CHILD: '2', PLACE: 'U1' },
        ],
        PlacedAdoption: [{ CHILD: '2', DATE_PLACED: '2022-01-01' }, { CHILD: '2' }],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a decision with a date, even one that cannot be read, and other placements',
      given: {
        Episodes: [
          { CHILD: '1', PLACE: 'A4' },
          { CHILD: '2', PLACE: 'A5' },
          { CHILD: '3', PLACE: 'U1' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-01-01' },
          { CHILD: '2', DATE_PLACED: 'soon' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
