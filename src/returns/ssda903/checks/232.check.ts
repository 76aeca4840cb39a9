import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '232',
  severity: 'query',
  says: 'The child’s sex is recorded as not known. Check it, and leave it so only if it is not known.',
  source: guide903('232'),
  inForce: since('2024_25'),
  scope: 'child',
  reads: { Header: ['SEX'] },
  flags: { Header: ['SEX'] },

  run: ({ Header }) => ({ Header: Header.filter(({ SEX }) => SEX?.toUpperCase() === 'U') }),

  examples: [
    { name: 'finds the code for not known', given: { Header: [{ SEX: 'U' }, { SEX: 'u' }] }, found: { Header: [0, 1] } },
    { name: 'passes the others, and nothing', given: { Header: [{ SEX: 'M' }, { SEX: 'F' }, {}] }, found: {} },
  ],
} satisfies Check903
