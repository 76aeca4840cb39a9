import { since } from '../../return-year.ts'
import { adoptersMustBe } from '../adopters.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '517',
  severity: 'error',
  says: 'The legal status of the adopters is L3, which is for a man and a woman, but their sex is not MF. Put right one of the two.',
  source: guide903('517'),
  inForce: since('2022_23'),
  ...adoptersMustBe('L3', 'MF'),

  examples: [
    {
      name: 'finds another answer, and none at all',
      given: { AD1: [{ LS_ADOPTR: 'L3', SEX_ADOPTR: 'MM' }, { LS_ADOPTR: 'L3' }] },
      found: { AD1: [0, 1] },
    },
    {
      name: 'passes what goes with the legal status, and other legal statuses',
      given: { AD1: [{ LS_ADOPTR: 'L3', SEX_ADOPTR: 'MF' }, { LS_ADOPTR: 'X', SEX_ADOPTR: 'MM' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
