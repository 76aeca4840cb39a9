import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { adoptivePlacements } from '../codes.ts'
import { failTogether } from '../fail-together.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '521',
  severity: 'error',
  says: 'The decision that the child should be placed for adoption comes after the placement for adoption began. Put right the date of the decision, or the day on which the placement began.',
  source: guide903('521'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'PLACE'], AD1: ['CHILD', 'DATE_INT'] },
  flags: { Episodes: ['PLACE', 'DECOM'], AD1: ['DATE_INT'] },

  run: tables => {
    const placed = tables.Episodes.filter(({ PLACE = '' }) => adoptivePlacements.has(PLACE))
    const [Episodes, AD1] = failTogether(placed, tables.AD1, ({ DECOM }, { DATE_INT }) => after(DATE_INT, DECOM))
    return { Episodes, AD1 }
  },

  examples: [
    {
      name: 'finds a decision on the day after the placement began',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', PLACE: 'U1' },
          { CHILD: '1', DECOM: '2022-05-01', PLACE: 'A3' },
          { CHILD: '1', DECOM: '2022-06-01', PLACE: 'A6' },
        ],
        AD1: [{ CHILD: '1', DATE_INT: '2022-05-02' }],
      },
      found: { Episodes: [1], AD1: [0] },
    },
    {
      name: 'passes a decision on the same day, and one without a date',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', PLACE: 'A4' },
          { CHILD: '1', DECOM: '2022-04-01', PLACE: 'U1' },
          { CHILD: '2', DECOM: '2022-05-01', PLACE: 'A5' },
        ],
        AD1: [{ CHILD: '1', DATE_INT: '2022-05-01' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
