import { since } from '../../return-year.ts'
import { orderWithoutDecision } from '../adoption.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '553',
  severity: 'error',
  says: 'There is a placement order, but no decision that the child should be placed for adoption, or one that is said to have been given up. Record the decision, or correct the order.',
  source: guide903('553'),
  reading: 'A decision is there when there is a row for it, even without a date: that is asked elsewhere.',
  inForce: since('2022_23'),
  ...orderWithoutDecision('E1'),
  examples: [
    {
      name: 'finds an order without any decision, and a decision given up while the order goes on',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'E1' },
          { CHILD: '2', LS: 'E1' },
        ],
        PlacedAdoption: [{ CHILD: '2', DATE_PLACED_CEASED: '2022-05-01' }, { CHILD: '2', REASON_PLACED_CEASED: 'RD1' }, { CHILD: '2' }],
      },
      found: { Episodes: [0], PlacedAdoption: [0, 1] },
    },
    {
      name: 'passes a decision that stands, one given up after the order ended, and other orders',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'E1' },
          { CHILD: '2', LS: 'E1', DEC: '2022-06-01' },
          { CHILD: '3', LS: 'C2' },
        ],
        PlacedAdoption: [{ CHILD: '1' }, { CHILD: '2', DATE_PLACED_CEASED: '2022-05-01' }],
      },
      found: {},
    },
  ],
} satisfies Check903
