import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { earliest } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1003',
  severity: 'error',
  says: 'The decision that this child should be placed for adoption is dated before they came into care. Put the date of the decision right, or the day on which care began.',
  source: guide903('1003'),
  reading:
    'Care began with the first episode of this year’s return that says so; of two on one day, the one whose row stands first. Of episodes without a start nothing can be said.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'RNE'], PlacedAdoption: ['CHILD', 'DATE_PLACED'] },
  flags: { Episodes: ['DECOM', 'RNE'], PlacedAdoption: ['DATE_PLACED'] },

  run: ({ Episodes, PlacedAdoption }) => {
    const start = earliest(Episodes.filter(({ RNE }) => RNE === 'S'))
    const early = PlacedAdoption.filter(({ DATE_PLACED }) => before(DATE_PLACED, start?.DECOM))
    return start && early.length > 0 ? { Episodes: [start], PlacedAdoption: early } : {}
  },

  examples: [
    {
      name: 'finds a decision of the day before care began',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-09-01', RNE: 'S' },
          { CHILD: '1', DECOM: '2022-05-02', RNE: 'S' },
        ],
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2022-05-01' }],
      },
      found: { Episodes: [1], PlacedAdoption: [0] },
    },
    {
      name: 'passes a decision of the same day, no decision, and a child whose care did not begin this year',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-02', RNE: 'S' },
          { CHILD: '2', DECOM: '2022-05-02', RNE: 'P' },
        ],
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2022-05-02' }, { CHILD: '1' }, { CHILD: '2', DATE_PLACED: '2022-05-01' }],
      },
      found: {},
    },
  ],
} satisfies Check903
