import { onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '708',
  severity: 'error',
  says: 'The deprivation of liberty order began before the child was born, or on that day. Put that day, or the date of birth, right.',
  source: guide903('708'),
  reading: 'The day of birth itself fails too.',
  inForce: since('2026_27'),
  scope: 'child',
  reads: { DoLo: ['DOB', 'DOLO_START'] },
  flags: { DoLo: ['DOLO_START'] },

  run: ({ DoLo }) => ({ DoLo: DoLo.filter(({ DOB, DOLO_START }) => onOrBefore(DOLO_START, DOB)) }),

  examples: [
    {
      name: 'finds a start before the birth, and on its day',
      given: {
        DoLo: [
          { DOB: '2020-05-02', DOLO_START: '2020-05-01' },
          { DOB: '2020-05-02', DOLO_START: '2020-05-02' },
        ],
      },
      found: { DoLo: [0, 1] },
    },
    {
      name: 'passes the day after, and a day that is missing',
      given: { DoLo: [{ DOB: '2020-05-02', DOLO_START: '2020-05-03' }, { DOB: '2020-05-02' }, { DOLO_START: '2020-05-01' }] },
      found: {},
    },
  ],
} satisfies Check903
