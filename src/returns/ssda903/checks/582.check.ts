import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { endsInAdoption } from '../adoption.ts'
import { asWritten } from '../as-written.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '582',
  severity: 'error',
  says: 'This child was adopted on the very day on which they were matched with the adopters; the match comes earlier. Put the day of the adoption, or of the match, right.',
  source: guide903('582'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'REC', 'DEC'], AD1: ['CHILD', 'DATE_MATCH'] },
  flags: { Episodes: ['DEC'] },

  run: ({ Episodes, AD1 }) => ({
    Episodes: Episodes.filter(
      episode =>
        endsInAdoption(episode) && isFilled(episode, 'DEC') && AD1.some(row => asWritten(row, 'DATE_MATCH') === asWritten(episode, 'DEC')),
    ),
  }),

  examples: [
    {
      name: 'finds an adoption on the day of the match',
      given: {
        Episodes: [
          { CHILD: '1', REC: 'E11', DEC: '2022-05-01' },
          { CHILD: '2', REC: 'E12', DEC: '2022-05-01' },
        ],
        AD1: [
          { CHILD: '1', DATE_MATCH: '2022-05-01' },
          { CHILD: '2', DATE_MATCH: '2022-04-01' },
          { CHILD: '2', DATE_MATCH: '2022-05-01' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes another day, another reason, and days that are missing',
      given: {
        Episodes: [
          { CHILD: '1', REC: 'E11', DEC: '2022-05-02' },
          { CHILD: '2', REC: 'E4A', DEC: '2022-05-01' },
          { CHILD: '3', REC: 'E11' },
        ],
        AD1: [{ CHILD: '1', DATE_MATCH: '2022-05-01' }, { CHILD: '2', DATE_MATCH: '2022-05-01' }, { CHILD: '3' }],
      },
      found: {},
    },
  ],
} satisfies Check903
