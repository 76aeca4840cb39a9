import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '700',
  severity: 'error',
  says: 'The day on which the deprivation of liberty order began is missing, or is no date. Record it.',
  source: guide903('700'),
  inForce: since('2026_27'),
  scope: 'child',
  reads: { DoLo: ['DOLO_START'] },
  flags: { DoLo: ['DOLO_START'] },

  run: ({ DoLo }) => ({ DoLo: DoLo.filter(({ DOLO_START }) => DOLO_START === undefined) }),

  examples: [
    { name: 'finds no day, and one that does not exist', given: { DoLo: [{}, { DOLO_START: '31/02/2026' }] }, found: { DoLo: [0, 1] } },
    { name: 'passes a day', given: { DoLo: [{ DOLO_START: '2026-05-01' }] }, found: {} },
  ],
} satisfies Check903
