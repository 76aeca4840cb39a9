import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '1540',
  severity: 'error',
  says: 'The unique pupil number has something else than figures where only figures may stand: from its fifth to its twelfth character. Ask the school for the number again.',
  source: guideCin('1540'),
  reading: 'A number of any length is looked at. One that ends before its fifth character has no figures there, and fails.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['UPN'] },
  flags: { ChildIdentifiers: ['UPN'] },

  run: ({ ChildIdentifiers }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(({ UPN }) => UPN !== undefined && !/^\d+$/.test(UPN.slice(4, 12))),
  }),

  examples: [
    {
      name: 'finds a letter among the figures, a space, and a number that is too short to have any',
      given: { ChildIdentifiers: [{ UPN: 'A1234B6789012' }, { UPN: 'A123456 89012' }, { UPN: 'A123' }] },
      found: { ChildIdentifiers: [0, 1, 2] },
    },
    {
      name: 'passes figures, letters elsewhere, a short number with figures there, and none',
      given: { ChildIdentifiers: [{ UPN: 'A123456789012' }, { UPN: 'AXYZ45678901B' }, { UPN: 'A1234' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
