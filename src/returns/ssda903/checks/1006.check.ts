import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1006',
  severity: 'error',
  says: 'Whether the child was missing or away without permission is not one of the codes of the return. Choose M for missing, or A for away.',
  source: guide903('1006'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['MISSING'] },
  flags: { Missing: ['MISSING'] },

  run: ({ Missing }) => ({ Missing: Missing.filter(({ MISSING }) => MISSING !== undefined && MISSING !== 'M' && MISSING !== 'A') }),

  examples: [
    { name: 'finds other letters, and small ones', given: { Missing: [{ MISSING: 'N' }, { MISSING: 'm' }] }, found: { Missing: [0, 1] } },
    { name: 'passes M, A and nothing', given: { Missing: [{ MISSING: 'M' }, { MISSING: 'A' }, {}] }, found: {} },
  ],
} satisfies Check903
