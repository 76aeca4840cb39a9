import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { asWritten } from '../as-written.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '706',
  severity: 'error',
  says: 'This deprivation of liberty order had no end in last year’s return, and is not in this year’s. Carry it on into this year, with its end if it ended.',
  source: guide903('706'),
  reading:
    'What fails is the row of last year’s return, as this year’s has none; public tools name a row of this year’s table by its number, which is another order.',
  inForce: since('2026_27'),
  scope: 'child',
  reads: { DoLo: ['CHILD', 'DOLO_START'], DoLo_last: ['CHILD', 'DOLO_START', 'DOLO_END'] },
  flags: { DoLo_last: ['DOLO_START'] },

  run: ({ DoLo, DoLo_last }) => ({
    DoLo_last: DoLo_last.filter(
      then => !isFilled(then, 'DOLO_END') && !DoLo.some(now => asWritten(now, 'DOLO_START') === asWritten(then, 'DOLO_START')),
    ),
  }),

  examples: [
    {
      name: 'finds an order that went on and is not there any more, or has another start',
      given: {
        DoLo: [{ CHILD: '2', DOLO_START: '2026-02-01' }],
        DoLo_last: [
          { CHILD: '1', DOLO_START: '2026-01-01' },
          { CHILD: '2', DOLO_START: '2026-01-01' },
        ],
      },
      found: { DoLo_last: [0, 1] },
    },
    {
      name: 'passes an order with the same start, two without any, and one that ended last year',
      given: {
        DoLo: [{ CHILD: '1', DOLO_START: '2026-05-01' }, { CHILD: '1', DOLO_START: '2026-01-01' }, { CHILD: '2' }],
        DoLo_last: [
          { CHILD: '1', DOLO_START: '2026-01-01' },
          { CHILD: '2' },
          { CHILD: '3', DOLO_START: '2026-01-01', DOLO_END: '2026-02-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
