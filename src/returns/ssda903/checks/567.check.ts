import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '567',
  severity: 'error',
  says: 'This child is said to have come back before they went missing or away. Put the two days right.',
  source: guide903('567'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['MIS_START', 'MIS_END'] },
  flags: { Missing: ['MIS_START', 'MIS_END'] },

  run: ({ Missing }) => ({ Missing: Missing.filter(({ MIS_START, MIS_END }) => after(MIS_START, MIS_END)) }),

  examples: [
    {
      name: 'finds an end before the start',
      given: { Missing: [{ MIS_START: '2022-05-02', MIS_END: '2022-05-01' }] },
      found: { Missing: [0] },
    },
    {
      name: 'passes one day away, and a day that is missing or cannot be read',
      given: {
        Missing: [
          { MIS_START: '2022-05-01', MIS_END: '2022-05-01' },
          { MIS_START: '2022-05-01' },
          { MIS_START: 'soon', MIS_END: '2022-05-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
