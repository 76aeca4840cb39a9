import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '113',
  severity: 'error',
  says: 'The day on which the child was matched with their adopters is not a date. Put the day right.',
  source: guide903('113'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: ['DATE_MATCH'] },
  flags: { AD1: ['DATE_MATCH'] },

  run: ({ AD1 }) => ({ AD1: AD1.filter(row => isNoDate(row, 'DATE_MATCH')) }),

  examples: [
    {
      name: 'finds a day that does not exist, and words',
      given: { AD1: [{ DATE_MATCH: '31/02/2022' }, { DATE_MATCH: 'not yet' }] },
      found: { AD1: [0, 1] },
    },
    { name: 'passes a date, and no day', given: { AD1: [{ DATE_MATCH: '2021-01-01' }, {}] }, found: {} },
  ],
} satisfies Check903
