import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1005',
  severity: 'error',
  says: 'The day on which the child came back is not a date. Put the day right, or leave it blank while they are still away.',
  source: guide903('1005'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['MIS_END'] },
  flags: { Missing: ['MIS_END'] },

  run: ({ Missing }) => ({ Missing: Missing.filter(row => isNoDate(row, 'MIS_END')) }),

  examples: [
    {
      name: 'finds a day that does not exist, and a year of two figures',
      given: { Missing: [{ MIS_END: '38/04/2022' }, { MIS_END: '01/01/22' }] },
      found: { Missing: [0, 1] },
    },
    { name: 'passes a date, and no day', given: { Missing: [{ MIS_END: '2022-04-08' }, {}] }, found: {} },
  ],
} satisfies Check903
