import { since } from '../../return-year.ts'
import { legalStatuses } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '144',
  severity: 'error',
  says: 'The child’s legal status is not one of the codes of the return. Choose it again.',
  source: guide903('144'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['LS'] },
  flags: { Episodes: ['LS'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ LS }) => LS !== undefined && !legalStatuses.has(LS)) }),

  examples: [
    {
      name: 'finds a code that does not exist, and one in small letters',
      given: { Episodes: [{ LS: 'C3' }, { LS: 'c2' }] },
      found: { Episodes: [0, 1] },
    },
    { name: 'passes a status of the list, and none', given: { Episodes: [{ LS: 'C2' }, { LS: 'V4' }, {}] }, found: {} },
  ],
} satisfies Check903
