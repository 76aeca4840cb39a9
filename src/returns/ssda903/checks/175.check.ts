import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '175',
  severity: 'error',
  says: 'The number of adopters is not one of the codes of the return. Record 1 or 2.',
  source: guide903('175'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: ['NB_ADOPTR'] },
  flags: { AD1: ['NB_ADOPTR'] },

  run: ({ AD1 }) => ({ AD1: AD1.filter(({ NB_ADOPTR }) => NB_ADOPTR !== undefined && NB_ADOPTR !== '1' && NB_ADOPTR !== '2') }),

  examples: [
    {
      name: 'finds other numbers, and words',
      given: { AD1: [{ NB_ADOPTR: '0' }, { NB_ADOPTR: '3' }, { NB_ADOPTR: 'two' }] },
      found: { AD1: [0, 1, 2] },
    },
    { name: 'passes 1, 2 and nothing', given: { AD1: [{ NB_ADOPTR: '1' }, { NB_ADOPTR: '2' }, {}] }, found: {} },
  ],
} satisfies Check903
