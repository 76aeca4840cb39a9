import { since } from '../../return-year.ts'
import { adoptersMustBe } from '../adopters.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '524',
  severity: 'error',
  says: 'The adopters are a married couple of the same sex (L12), but their sex is not MM or FF. Put right one of the two.',
  source: guide903('524'),
  inForce: since('2022_23'),
  ...adoptersMustBe('L12', 'MM', 'FF'),

  examples: [
    {
      name: 'finds another answer, and none at all',
      given: { AD1: [{ LS_ADOPTR: 'L12', SEX_ADOPTR: 'MF' }, { LS_ADOPTR: 'L12' }] },
      found: { AD1: [0, 1] },
    },
    {
      name: 'passes what goes with the legal status, and other legal statuses',
      given: {
        AD1: [{ LS_ADOPTR: 'L12', SEX_ADOPTR: 'MM' }, { LS_ADOPTR: 'L12', SEX_ADOPTR: 'FF' }, { LS_ADOPTR: 'X', SEX_ADOPTR: 'MF' }, {}],
      },
      found: {},
    },
  ],
} satisfies Check903
