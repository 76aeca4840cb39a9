import { after, before } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '704',
  severity: 'error',
  says: 'The deprivation of liberty order ended on a day that is not in the year. Put the day right.',
  source: guide903('704'),
  inForce: since('2026_27'),
  scope: 'child',
  reads: { DoLo: ['DOLO_END'] },
  flags: { DoLo: ['DOLO_END'] },

  run: ({ DoLo }, { collectionStart, collectionEnd }) => ({
    DoLo: DoLo.filter(({ DOLO_END }) => before(DOLO_END, collectionStart) || after(DOLO_END, collectionEnd)),
  }),

  examples: [
    {
      name: 'finds the day before the year and the day after it',
      given: { DoLo: [{ DOLO_END: '2026-03-31' }, { DOLO_END: '2027-04-01' }] },
      found: { DoLo: [0, 1] },
    },
    {
      name: 'passes the first and the last day of the year, and no day',
      given: { DoLo: [{ DOLO_END: '2026-04-01' }, { DOLO_END: '2027-03-31' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
