import { since } from '../../return-year.ts'
import { adoptersMustBe } from '../adopters.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '519',
  severity: 'error',
  says: 'The adopters are in a civil partnership, but their sex is not that of a couple. Put right one of the two.',
  source: guide903('519'),
  inForce: since('2022_23'),
  ...adoptersMustBe('L2', 'MM', 'FF', 'MF'),

  examples: [
    {
      name: 'finds another answer, and none at all',
      given: { AD1: [{ LS_ADOPTR: 'L2', SEX_ADOPTR: 'M1' }, { LS_ADOPTR: 'L2' }] },
      found: { AD1: [0, 1] },
    },
    {
      name: 'passes what goes with the legal status, and other legal statuses',
      given: {
        AD1: [
          { LS_ADOPTR: 'L2', SEX_ADOPTR: 'MM' },
          { LS_ADOPTR: 'L2', SEX_ADOPTR: 'FF' },
          { LS_ADOPTR: 'L2', SEX_ADOPTR: 'MF' },
          { LS_ADOPTR: 'X', SEX_ADOPTR: 'M1' },
          {},
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
