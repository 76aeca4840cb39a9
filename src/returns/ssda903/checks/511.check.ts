import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '511',
  severity: 'error',
  says: 'Two people adopt the child, but their sex is that of one (M1 or F1). Put right how many adopt, or choose MM, FF or MF.',
  source: guide903('511'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: ['NB_ADOPTR', 'SEX_ADOPTR'] },
  flags: { AD1: ['NB_ADOPTR', 'SEX_ADOPTR'] },

  run: ({ AD1 }) => ({ AD1: AD1.filter(({ NB_ADOPTR, SEX_ADOPTR }) => NB_ADOPTR === '2' && (SEX_ADOPTR === 'M1' || SEX_ADOPTR === 'F1')) }),

  examples: [
    {
      name: 'finds two adopters with the sex of one',
      given: {
        AD1: [
          { NB_ADOPTR: '2', SEX_ADOPTR: 'M1' },
          { NB_ADOPTR: '2', SEX_ADOPTR: 'F1' },
        ],
      },
      found: { AD1: [0, 1] },
    },
    {
      name: 'passes a couple, a single adopter, and nothing',
      given: { AD1: [{ NB_ADOPTR: '2', SEX_ADOPTR: 'MF' }, { NB_ADOPTR: '1', SEX_ADOPTR: 'M1' }, { NB_ADOPTR: '2' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
