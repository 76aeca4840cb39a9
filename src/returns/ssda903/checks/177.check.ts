import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const codes = ['L0', 'L11', 'L12', 'L2', 'L3', 'L4']

export default {
  id: '177',
  severity: 'error',
  says: 'Whether the adopters are married, in a partnership or single is not one of the codes of the return. Choose it again.',
  source: guide903('177'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: ['LS_ADOPTR'] },
  flags: { AD1: ['LS_ADOPTR'] },

  run: ({ AD1 }) => ({ AD1: AD1.filter(({ LS_ADOPTR }) => LS_ADOPTR !== undefined && !codes.includes(LS_ADOPTR)) }),

  examples: [
    {
      name: 'finds a code that does not exist, and one in small letters',
      given: { AD1: [{ LS_ADOPTR: 'L1' }, { LS_ADOPTR: 'l2' }] },
      found: { AD1: [0, 1] },
    },
    { name: 'passes a code of the list, and none', given: { AD1: [{ LS_ADOPTR: 'L0' }, { LS_ADOPTR: 'L12' }, {}] }, found: {} },
  ],
} satisfies Check903
