import { since } from '../../return-year.ts'
import { beganTooSoon, byDay } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '705',
  severity: 'error',
  says: 'A deprivation of liberty order began while an earlier one went on. Record when the earlier one ended, or put the days right.',
  source: guide903('705'),
  reading:
    'They are taken in the order in which they ended, and what goes on by its start; each is compared with the one right before it. Of a long one around a short one it is the long one that is found.',
  inForce: since('2026_27'),
  scope: 'child',
  reads: { DoLo: ['CHILD', 'DOLO_START', 'DOLO_END'] },
  flags: { DoLo: ['DOLO_START', 'DOLO_END'] },

  run: ({ DoLo }) => {
    const inTurn = byDay(
      DoLo,
      row => row.DOLO_END ?? row.DOLO_START,
      row => row.DOLO_START,
    )
    return {
      DoLo: beganTooSoon(
        inTurn,
        row => row.DOLO_START,
        row => row.DOLO_END,
      ),
    }
  },

  examples: [
    {
      name: 'finds an order that began before the one that ended before it had ended',
      given: {
        DoLo: [
          { CHILD: '1', DOLO_START: '2026-06-04', DOLO_END: '2026-06-09' },
          { CHILD: '1', DOLO_START: '2026-06-01', DOLO_END: '2026-06-05' },
        ],
      },
      found: { DoLo: [0] },
    },
    {
      name: 'finds an order after one that goes on',
      given: {
        DoLo: [
          { CHILD: '1', DOLO_START: '2026-06-01' },
          { CHILD: '1', DOLO_START: '2026-06-07', DOLO_END: '2026-06-09' },
        ],
      },
      found: { DoLo: [1] },
    },
    {
      name: 'passes one that began on the day on which the other ended, and those of two children',
      given: {
        DoLo: [
          { CHILD: '1', DOLO_START: '2026-06-01', DOLO_END: '2026-06-05' },
          { CHILD: '1', DOLO_START: '2026-06-05' },
          { CHILD: '2', DOLO_START: '2026-06-02' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
