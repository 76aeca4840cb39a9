import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '703',
  severity: 'error',
  says: 'The deprivation of liberty order began after the end of the year. Put the day right, or leave it to next year’s return.',
  source: guide903('703'),
  inForce: since('2026_27'),
  scope: 'child',
  reads: { DoLo: ['DOLO_START'] },
  flags: { DoLo: ['DOLO_START'] },

  run: ({ DoLo }, { collectionEnd }) => ({ DoLo: DoLo.filter(({ DOLO_START }) => after(DOLO_START, collectionEnd)) }),

  examples: [
    { name: 'finds the day after the year', given: { DoLo: [{ DOLO_START: '2027-04-01' }] }, found: { DoLo: [0] } },
    { name: 'passes the last day of the year, and no day', given: { DoLo: [{ DOLO_START: '2027-03-31' }, {}] }, found: {} },
  ],
} satisfies Check903
