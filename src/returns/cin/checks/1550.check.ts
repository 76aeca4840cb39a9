import { since } from '../../return-year.ts'
import { isCheckLetter } from '../../upn.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

const mayEnd = (character: string) => /^\d$/.test(character) || isCheckLetter(character)

export default {
  id: '1550',
  severity: 'error',
  says: 'The unique pupil number ends in something that cannot be its last character: a figure, or for a temporary number a capital letter other than I, O or S. Ask the school for the number again.',
  source: guideCin('1550'),
  reading: 'Numbers that are not 13 characters long are left alone. A small letter is wrong, though the schema of the census lets it pass.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['UPN'] },
  flags: { ChildIdentifiers: ['UPN'] },

  run: ({ ChildIdentifiers }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(({ UPN }) => UPN?.length === 13 && !mayEnd(UPN[12]!)),
  }),

  examples: [
    {
      name: 'finds letters that are not used, a small letter, and a sign',
      given: {
        ChildIdentifiers: [
          { UPN: 'A12345678901I' },
          { UPN: 'A12345678901O' },
          { UPN: 'A12345678901S' },
          { UPN: 'A12345678901b' },
          { UPN: 'A12345678901-' },
        ],
      },
      found: { ChildIdentifiers: [0, 1, 2, 3, 4] },
    },
    {
      name: 'passes a figure, a capital letter, a number of another length, and none',
      given: { ChildIdentifiers: [{ UPN: 'A123456789012' }, { UPN: 'A12345678901B' }, { UPN: 'A12345678901II' }, { UPN: 'A12I' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
