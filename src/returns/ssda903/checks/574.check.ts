import { since } from '../../return-year.ts'
import { beganTooSoon, byDay } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '574',
  severity: 'error',
  says: 'This child is said to have gone missing or away again while they were still away. Record when they came back before, or put the days right.',
  source: guide903('574'),
  reading:
    'They are taken in the order in which they ended, and what goes on by its start; each is compared with the one right before it. Of a long one around a short one it is the long one that is found.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['CHILD', 'MIS_START', 'MIS_END'] },
  flags: { Missing: ['MIS_START', 'MIS_END'] },

  run: ({ Missing }) => {
    const inTurn = byDay(
      Missing,
      row => row.MIS_END ?? row.MIS_START,
      row => row.MIS_START,
    )
    return {
      Missing: beganTooSoon(
        inTurn,
        row => row.MIS_START,
        row => row.MIS_END,
      ),
    }
  },

  examples: [
    {
      name: 'finds a time away that began before the one that ended before it had ended',
      given: {
        Missing: [
          { CHILD: '1', MIS_START: '2026-06-04', MIS_END: '2026-06-09' },
          { CHILD: '1', MIS_START: '2026-06-01', MIS_END: '2026-06-05' },
        ],
      },
      found: { Missing: [0] },
    },
    {
      name: 'finds a time away after one that goes on',
      given: {
        Missing: [
          { CHILD: '1', MIS_START: '2026-06-01' },
          { CHILD: '1', MIS_START: '2026-06-07', MIS_END: '2026-06-09' },
        ],
      },
      found: { Missing: [1] },
    },
    {
      name: 'passes one that began on the day on which the other ended, and those of two children',
      given: {
        Missing: [
          { CHILD: '1', MIS_START: '2026-06-01', MIS_END: '2026-06-05' },
          { CHILD: '1', MIS_START: '2026-06-05' },
          { CHILD: '2', MIS_START: '2026-06-02' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
