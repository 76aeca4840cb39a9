import { onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '586',
  severity: 'error',
  says: 'This child is said to have gone missing or away before they were born, or on that day. Put that day, or the date of birth, right.',
  source: guide903('586'),
  reading: 'The day of birth itself fails too.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['DOB', 'MIS_START'] },
  flags: { Missing: ['MIS_START'] },

  run: ({ Missing }) => ({ Missing: Missing.filter(({ DOB, MIS_START }) => onOrBefore(MIS_START, DOB)) }),

  examples: [
    {
      name: 'finds a start before the birth, and on its day',
      given: {
        Missing: [
          { DOB: '2020-05-02', MIS_START: '2020-05-01' },
          { DOB: '2020-05-02', MIS_START: '2020-05-02' },
        ],
      },
      found: { Missing: [0, 1] },
    },
    {
      name: 'passes the day after, and a day that is missing',
      given: { Missing: [{ DOB: '2020-05-02', MIS_START: '2020-05-03' }, { DOB: '2020-05-02' }, { MIS_START: '2020-05-01' }] },
      found: {},
    },
  ],
} satisfies Check903
