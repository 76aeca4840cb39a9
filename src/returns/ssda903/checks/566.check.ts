import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '566',
  severity: 'error',
  says: 'Something says on which day the child’s time away ended, but not whether they were missing or away without permission. Choose which it was.',
  source: guide903('566'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['MISSING', 'MIS_END'] },
  flags: { Missing: ['MISSING', 'MIS_END'] },

  run: ({ Missing }) => ({ Missing: Missing.filter(row => row.MISSING === undefined && isFilled(row, 'MIS_END')) }),

  examples: [
    {
      name: 'finds a day without a kind, even where the day cannot be read',
      given: { Missing: [{ MIS_END: '2022-05-01' }, { MIS_END: 'soon' }] },
      found: { Missing: [0, 1] },
    },
    {
      name: 'passes a day with its kind, and a row that says neither',
      given: { Missing: [{ MISSING: 'M', MIS_END: '2022-05-01' }, { MISSING: 'M' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
