import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '570',
  severity: 'error',
  says: 'This child is said to have gone missing or away after the end of the year. Put the day right, or leave it to next year’s return.',
  source: guide903('570'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['MIS_START'] },
  flags: { Missing: ['MIS_START'] },

  run: ({ Missing }, { collectionEnd }) => ({ Missing: Missing.filter(({ MIS_START }) => after(MIS_START, collectionEnd)) }),

  examples: [
    { name: 'finds a start on the day after the year', given: { Missing: [{ MIS_START: '2023-04-01' }] }, found: { Missing: [0] } },
    {
      name: 'passes the last day of the year, an earlier year, and no day',
      given: { Missing: [{ MIS_START: '2023-03-31' }, { MIS_START: '2019-01-01' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
