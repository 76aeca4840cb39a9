import { since } from '../../return-year.ts'
import { categoriesOfNeed } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '145',
  severity: 'error',
  says: 'The child’s category of need is not one of the codes of the return. Choose one of N1 to N8.',
  source: guide903('145'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CIN'] },
  flags: { Episodes: ['CIN'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ CIN }) => CIN !== undefined && !categoriesOfNeed.has(CIN)) }),

  examples: [
    {
      name: 'finds a code that does not exist, and one in small letters',
      given: { Episodes: [{ CIN: 'N9' }, { CIN: 'n1' }] },
      found: { Episodes: [0, 1] },
    },
    { name: 'passes a category of the list, and none', given: { Episodes: [{ CIN: 'N1' }, { CIN: 'N8' }, {}] }, found: {} },
  ],
} satisfies Check903
