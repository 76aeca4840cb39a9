import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { byDay } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '554',
  severity: 'error',
  says: 'That the child should be placed for adoption was decided only after the placement order was granted. Put the day of the decision or of the order right; look at earlier years too.',
  source: guide903('554'),
  reading:
    'The first order of this year’s return counts, also after a return to care. A child whose orders have no readable start is not looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'LS', 'DECOM'], PlacedAdoption: ['CHILD', 'DATE_PLACED'] },
  flags: { Episodes: ['DECOM', 'LS'], PlacedAdoption: ['DATE_PLACED'] },

  run: ({ Episodes, PlacedAdoption }) => {
    const [order] = byDay(
      Episodes.filter(({ LS, DECOM }) => LS === 'E1' && DECOM !== undefined),
      ({ DECOM }) => DECOM,
    )
    const late = PlacedAdoption.filter(({ DATE_PLACED }) => after(DATE_PLACED, order?.DECOM))
    return order && late.length > 0 ? { Episodes: [order], PlacedAdoption: late } : {}
  },

  examples: [
    {
      name: 'finds every decision that is later than the first placement order of the year',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'E1', DECOM: '2022-08-01' },
          { CHILD: '1', LS: 'E1', DECOM: '2022-06-01' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-06-02' },
          { CHILD: '1', DATE_PLACED: '2022-09-01' },
          { CHILD: '1', DATE_PLACED: '2022-06-01' },
        ],
      },
      found: { Episodes: [1], PlacedAdoption: [0, 1] },
    },
    {
      name: 'passes missing dates, other orders, and a child without a decision',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'E1' },
          { CHILD: '2', LS: 'C1', DECOM: '2022-06-01' },
          { CHILD: '3', LS: 'E1', DECOM: '2022-06-01' },
          { CHILD: '4', LS: 'E1', DECOM: '2022-06-01' },
        ],
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '2022-07-01' }, { CHILD: '2', DATE_PLACED: '2022-07-01' }, { CHILD: '3' }],
      },
      found: {},
    },
  ],
} satisfies Check903
