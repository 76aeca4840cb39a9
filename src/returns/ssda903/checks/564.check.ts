import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '564',
  severity: 'error',
  says: 'This child was missing, or away without permission, but nothing says since when. Record the day on which it began.',
  source: guide903('564'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['MISSING', 'MIS_START'] },
  flags: { Missing: ['MISSING', 'MIS_START'] },

  run: ({ Missing }) => ({
    Missing: Missing.filter(row => ['M', 'A'].includes(row.MISSING?.toUpperCase() ?? '') && !isFilled(row, 'MIS_START')),
  }),

  examples: [
    {
      name: 'finds a child missing and one away, in small letters too, without a start',
      given: { Missing: [{ MISSING: 'M' }, { MISSING: 'a' }] },
      found: { Missing: [0, 1] },
    },
    {
      name: 'passes a start, even one that cannot be read, and another code',
      given: { Missing: [{ MISSING: 'M', MIS_START: '2022-05-01' }, { MISSING: 'A', MIS_START: 'soon' }, { MISSING: 'X' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
