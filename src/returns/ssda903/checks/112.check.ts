import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '112',
  severity: 'error',
  says: 'The day on which it was decided that the child should be placed for adoption is not a date. Put the day right.',
  source: guide903('112'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: ['DATE_INT'] },
  flags: { AD1: ['DATE_INT'] },

  run: ({ AD1 }) => ({ AD1: AD1.filter(row => isNoDate(row, 'DATE_INT')) }),

  examples: [
    {
      name: 'finds a day that does not exist, and a year of two figures',
      given: { AD1: [{ DATE_INT: '38/04/2019' }, { DATE_INT: '01/01/19' }] },
      found: { AD1: [0, 1] },
    },
    { name: 'passes a date, and no day', given: { AD1: [{ DATE_INT: '2021-01-01' }, {}] }, found: {} },
  ],
} satisfies Check903
