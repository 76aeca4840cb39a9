import { since } from '../../return-year.ts'
import { adoptersMustBe } from '../adopters.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '520',
  severity: 'error',
  says: 'The adopters are a married couple of different sexes, but their sex is not MF. Put right one of the two.',
  source: guide903('520'),
  inForce: since('2022_23'),
  ...adoptersMustBe('L11', 'MF'),

  examples: [
    {
      name: 'finds another answer, and none at all',
      given: { AD1: [{ LS_ADOPTR: 'L11', SEX_ADOPTR: 'FF' }, { LS_ADOPTR: 'L11' }] },
      found: { AD1: [0, 1] },
    },
    {
      name: 'passes what goes with the legal status, and other legal statuses',
      given: { AD1: [{ LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' }, { LS_ADOPTR: 'X', SEX_ADOPTR: 'FF' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
