import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const codes = ['M1', 'F1', 'MM', 'FF', 'MF']

export default {
  id: '176',
  severity: 'error',
  says: 'The sex of the adopters is not one of the codes of the return. Choose it again.',
  source: guide903('176'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: ['SEX_ADOPTR'] },
  flags: { AD1: ['SEX_ADOPTR'] },

  run: ({ AD1 }) => ({ AD1: AD1.filter(({ SEX_ADOPTR }) => SEX_ADOPTR !== undefined && !codes.includes(SEX_ADOPTR)) }),

  examples: [
    {
      name: 'finds a code that does not exist, and one in small letters',
      given: { AD1: [{ SEX_ADOPTR: 'FM' }, { SEX_ADOPTR: 'mf' }] },
      found: { AD1: [0, 1] },
    },
    { name: 'passes a code of the list, and none', given: { AD1: [{ SEX_ADOPTR: 'M1' }, { SEX_ADOPTR: 'FF' }, {}] }, found: {} },
  ],
} satisfies Check903
