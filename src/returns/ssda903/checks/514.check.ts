import { since } from '../../return-year.ts'
import { adoptersMustBe } from '../adopters.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '514',
  severity: 'error',
  says: 'The legal status is that of a single adopter, but the sex of the adopters is that of a couple or missing. Put right one of the two.',
  source: guide903('514'),
  inForce: since('2022_23'),
  ...adoptersMustBe('L0', 'M1', 'F1'),

  examples: [
    {
      name: 'finds another answer, and none at all',
      given: { AD1: [{ LS_ADOPTR: 'L0', SEX_ADOPTR: 'MF' }, { LS_ADOPTR: 'L0' }] },
      found: { AD1: [0, 1] },
    },
    {
      name: 'passes what goes with the legal status, and other legal statuses',
      given: {
        AD1: [{ LS_ADOPTR: 'L0', SEX_ADOPTR: 'M1' }, { LS_ADOPTR: 'L0', SEX_ADOPTR: 'F1' }, { LS_ADOPTR: 'X', SEX_ADOPTR: 'MF' }, {}],
      },
      found: {},
    },
  ],
} satisfies Check903
