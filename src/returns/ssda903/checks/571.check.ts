import { after, before } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '571',
  severity: 'error',
  says: 'This child is said to have come back on a day that is not in the year. Put the day right.',
  source: guide903('571'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['MIS_END'] },
  flags: { Missing: ['MIS_END'] },

  run: ({ Missing }, { collectionStart, collectionEnd }) => ({
    Missing: Missing.filter(({ MIS_END }) => before(MIS_END, collectionStart) || after(MIS_END, collectionEnd)),
  }),

  examples: [
    {
      name: 'finds the day before the year and the day after it',
      given: { Missing: [{ MIS_END: '2022-03-31' }, { MIS_END: '2023-04-01' }] },
      found: { Missing: [0, 1] },
    },
    {
      name: 'passes the first and the last day of the year, and no day',
      given: { Missing: [{ MIS_END: '2022-04-01' }, { MIS_END: '2023-03-31' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
