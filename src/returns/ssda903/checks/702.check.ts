import { onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '702',
  severity: 'error',
  says: 'The deprivation of liberty order ended before it began, or on the same day. Put the two days right.',
  source: guide903('702'),
  reading: 'An order that began and ended on one day fails too.',
  inForce: since('2026_27'),
  scope: 'child',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'] },
  flags: { DoLo: ['DOLO_START', 'DOLO_END'] },

  run: ({ DoLo }) => ({ DoLo: DoLo.filter(({ DOLO_START, DOLO_END }) => onOrBefore(DOLO_END, DOLO_START)) }),

  examples: [
    {
      name: 'finds an end before the start, and on its day',
      given: {
        DoLo: [
          { DOLO_START: '2026-05-02', DOLO_END: '2026-05-01' },
          { DOLO_START: '2026-05-02', DOLO_END: '2026-05-02' },
        ],
      },
      found: { DoLo: [0, 1] },
    },
    {
      name: 'passes a later end, and a missing day',
      given: { DoLo: [{ DOLO_START: '2026-05-02', DOLO_END: '2026-05-03' }, { DOLO_START: '2026-05-02' }, { DOLO_END: '2026-05-02' }] },
      found: {},
    },
  ],
} satisfies Check903
