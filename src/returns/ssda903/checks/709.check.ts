import { since } from '../../return-year.ts'
import { orderInPlacement } from '../dolo-placements.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '709',
  severity: 'error',
  says: 'This child is placed where a deprivation of liberty order is not expected. Check the placement, and the days of the order.',
  source: guide903('709'),
  reading:
    'An episode without a placement fails too. Only orders with both days are tested. Public tools look for the placement in a column that no return has.',
  inForce: since('2026_27'),
  ...orderInPlacement(place => place === undefined || !['K2', 'Z12', 'Z13'].includes(place)),
  examples: [
    {
      name: 'finds the order and the episode during which it was in force, on one day at least',
      given: {
        DoLo: [
          { CHILD: '1', DOLO_START: '2026-06-01', DOLO_END: '2026-06-10' },
          { CHILD: '2', DOLO_START: '2026-06-01', DOLO_END: '2026-06-10' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2026-06-10', PLACE: 'U1' },
          { CHILD: '2', DECOM: '2026-05-01', DEC: '2026-06-01', PLACE: 'U1' },
          { CHILD: '2', DECOM: '2026-06-11', PLACE: 'U1' },
        ],
      },
      found: { DoLo: [0, 1], Episodes: [0, 1] },
    },
    {
      name: 'passes other placements, and orders that were not in force then',
      given: {
        DoLo: [
          { CHILD: '1', DOLO_START: '2026-06-01', DOLO_END: '2026-06-10' },
          { CHILD: '2', DOLO_START: '2026-06-01', DOLO_END: '2026-06-10' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2026-05-01', PLACE: 'K2' },
          { CHILD: '2', DECOM: '2026-06-11', PLACE: 'U1' },
          { CHILD: '2', DECOM: '2026-05-01', DEC: '2026-05-31', PLACE: 'U1' },
        ],
      },
      found: {},
    },
    {
      name: 'passes an order that goes on, and one without a start',
      given: {
        DoLo: [
          { CHILD: '1', DOLO_START: '2026-06-01' },
          { CHILD: '1', DOLO_END: '2026-06-10' },
        ],
        Episodes: [{ CHILD: '1', DECOM: '2026-05-01', PLACE: 'U1' }],
      },
      found: {},
    },
  ],
} satisfies Check903
