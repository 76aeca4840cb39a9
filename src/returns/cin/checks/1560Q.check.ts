import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

const isLetterAndFigures = (number: string) => /^\p{L}\d{12}$/u.test(number)

export default {
  id: '1560Q',
  severity: 'query',
  says: 'The pupil number that the child had before is not a letter and twelve figures. Ask the school for it again, or say why it looks so.',
  source: guideCin('1560Q'),
  reading:
    'A former number that was temporary, and so ends in a letter, is queried too, though the schema of the census lets it pass. Which letter stands first is not worked out.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['FormerUPN'] },
  flags: { ChildIdentifiers: ['FormerUPN'] },

  run: ({ ChildIdentifiers }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(({ FormerUPN }) => FormerUPN !== undefined && !isLetterAndFigures(FormerUPN)),
  }),

  examples: [
    {
      name: 'queries a number that is too short, too long, without a letter, or with a second one',
      given: {
        ChildIdentifiers: [
          { FormerUPN: 'A12345678901' },
          { FormerUPN: 'A1234567890123' },
          { FormerUPN: '1123456789012' },
          { FormerUPN: 'A12345678901B' },
        ],
      },
      found: { ChildIdentifiers: [0, 1, 2, 3] },
    },
    {
      name: 'passes a letter of either size with twelve figures, and no number at all',
      given: { ChildIdentifiers: [{ FormerUPN: 'A123456789012' }, { FormerUPN: 'a123456789012' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
