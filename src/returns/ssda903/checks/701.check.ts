import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '701',
  severity: 'error',
  says: 'The day on which the deprivation of liberty order ended is no date. Put it right, or leave it out while the order goes on.',
  source: guide903('701'),
  inForce: since('2026_27'),
  scope: 'child',
  reads: { DoLo: ['DOLO_END'] },
  flags: { DoLo: ['DOLO_END'] },

  run: ({ DoLo }) => ({ DoLo: DoLo.filter(row => isNoDate(row, 'DOLO_END')) }),

  examples: [
    { name: 'finds a day that does not exist', given: { DoLo: [{ DOLO_END: '31/02/2026' }] }, found: { DoLo: [0] } },
    { name: 'passes a day, and none', given: { DoLo: [{ DOLO_END: '2026-05-01' }, {}] }, found: {} },
  ],
} satisfies Check903
