import { after } from '../../days.ts'
import { during } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '556',
  severity: 'error',
  says: 'That the child should be placed for adoption was decided only after the freeing order was granted. Put the day of the decision, or of the order, right.',
  source: guide903('556'),
  inForce: during('2022_23', '2023_24'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'LS', 'DECOM'], PlacedAdoption: ['CHILD', 'DATE_PLACED'] },
  flags: { Episodes: ['DECOM'] },

  run: ({ Episodes, PlacedAdoption }) => ({
    Episodes: Episodes.filter(({ LS, DECOM }) => LS === 'D1' && PlacedAdoption.some(({ DATE_PLACED }) => after(DATE_PLACED, DECOM))),
  }),

  examples: [
    {
      name: 'finds every freeing order before a decision',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'D1', DECOM: '2022-06-01' },
          { CHILD: '1', LS: 'D1', DECOM: '2022-07-01' },
          { CHILD: '1', LS: 'D1', DECOM: '2022-08-01' },
        ],
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2022-08-01' }],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes missing dates, other orders, and a child without a decision',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'D1' },
          { CHILD: '2', LS: 'E1', DECOM: '2022-06-01' },
          { CHILD: '3', LS: 'D1', DECOM: '2022-06-01' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-08-01' },
          { CHILD: '2', DATE_PLACED: '2022-08-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
