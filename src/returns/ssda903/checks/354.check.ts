import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '354',
  severity: 'error',
  says: 'The episode begins after the end of the year. Put right the day on which it began, or leave it for next year’s return.',
  source: guide903('354'),
  reading: 'The day on which the episode began is asked about; 385 asks about the day on which it ended.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['DECOM'] },
  flags: { Episodes: ['DECOM'] },

  run: ({ Episodes }, { collectionEnd }) => ({ Episodes: Episodes.filter(({ DECOM }) => after(DECOM, collectionEnd)) }),

  examples: [
    {
      name: 'finds an episode that begins on 1 April of the next year',
      given: { Episodes: [{ DECOM: '2023-04-01' }] },
      found: { Episodes: [0] },
    },
    { name: 'passes one that begins on 31 March, and one without a start', given: { Episodes: [{ DECOM: '2023-03-31' }, {}] }, found: {} },
  ],
} satisfies Check903
