import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '114',
  severity: 'error',
  says: 'Whether the adopters had fostered the child is not answered with one of the codes of the return. Record 1 for yes or 0 for no.',
  source: guide903('114'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: ['FOSTER_CARE'] },
  flags: { AD1: ['FOSTER_CARE'] },

  run: ({ AD1 }) => ({ AD1: AD1.filter(({ FOSTER_CARE }) => FOSTER_CARE !== undefined && FOSTER_CARE !== '0' && FOSTER_CARE !== '1') }),

  examples: [
    {
      name: 'finds another number, and 1 written otherwise',
      given: { AD1: [{ FOSTER_CARE: '2' }, { FOSTER_CARE: '01' }, { FOSTER_CARE: '1.0' }] },
      found: { AD1: [0, 1, 2] },
    },
    { name: 'passes 0, 1 and nothing', given: { AD1: [{ FOSTER_CARE: '0' }, { FOSTER_CARE: '1' }, {}] }, found: {} },
  ],
} satisfies Check903
