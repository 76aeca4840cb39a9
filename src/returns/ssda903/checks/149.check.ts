import { since } from '../../return-year.ts'
import { reasonsEpisodeCeased } from '../codes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '149',
  severity: 'error',
  says: 'The reason why the episode ended is not one of the codes of the return. Choose it again.',
  source: guide903('149'),
  reading:
    'The DfE writes E4a and E4b with a small letter, and public tools turn everything into capitals: both spellings of these two are right.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['REC'] },
  flags: { Episodes: ['REC'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(
      ({ REC }) => REC !== undefined && !reasonsEpisodeCeased.has(REC.replace(/^E4([ab])$/, code => code.toUpperCase())),
    ),
  }),

  examples: [
    {
      name: 'finds a code that does not exist, and one in small letters',
      given: { Episodes: [{ REC: 'E4' }, { REC: 'x1' }] },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes codes of the list, E4a as the DfE writes it, and none',
      given: { Episodes: [{ REC: 'E4A' }, { REC: 'E4a' }, { REC: 'X1' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
