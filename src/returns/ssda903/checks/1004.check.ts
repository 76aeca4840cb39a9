import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1004',
  severity: 'error',
  says: 'The day on which the child went missing, or was away without permission, is not there or is not a date. Put in the day on which it began.',
  source: guide903('1004'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['MIS_START'] },
  flags: { Missing: ['MIS_START'] },

  run: ({ Missing }) => ({ Missing: Missing.filter(({ MIS_START }) => MIS_START === undefined) }),

  examples: [
    {
      name: 'finds a day that does not exist, and no day',
      given: { Missing: [{ MIS_START: '38/04/2022' }, {}] },
      found: { Missing: [0, 1] },
    },
    { name: 'passes a date', given: { Missing: [{ MIS_START: '2022-04-08' }] }, found: {} },
  ],
} satisfies Check903
