import { since } from '../../return-year.ts'
import { checkLetterOf } from '../../upn.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '1510',
  severity: 'error',
  says: 'The first letter of the unique pupil number does not go with its figures, so it was mistyped somewhere. Ask the school for the number again.',
  source: guideCin('1510'),
  reading:
    'Only numbers of a letter and twelve figures are worked out: not temporary ones, which end in a letter, nor those of another length. A small letter is wrong.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['UPN'] },
  flags: { ChildIdentifiers: ['UPN'] },

  run: ({ ChildIdentifiers }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(({ UPN }) => {
      const letter = UPN === undefined ? undefined : checkLetterOf(UPN)
      return letter !== undefined && letter !== UPN![0]
    }),
  }),

  examples: [
    {
      name: 'finds another letter, the right letter written small, and a figure',
      given: { ChildIdentifiers: [{ UPN: 'B123456789012' }, { UPN: 'a123456789012' }, { UPN: '1123456789012' }] },
      found: { ChildIdentifiers: [0, 1, 2] },
    },
    {
      name: 'passes the right letter, a temporary number, a number of another length, and none',
      given: { ChildIdentifiers: [{ UPN: 'A123456789012' }, { UPN: 'A12345678901B' }, { UPN: 'A1234' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
