import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '147',
  severity: 'error',
  says: 'The day on which the episode ended is not a date. Put the day right, or leave it blank while the episode goes on.',
  source: guide903('147'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['DEC'] },
  flags: { Episodes: ['DEC'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(row => isNoDate(row, 'DEC')) }),

  examples: [
    {
      name: 'finds a day that does not exist, and words',
      given: { Episodes: [{ DEC: '38/04/2019' }, { DEC: 'ongoing' }] },
      found: { Episodes: [0, 1] },
    },
    { name: 'passes a date, and no day', given: { Episodes: [{ DEC: '2021-01-01' }, {}] }, found: {} },
  ],
} satisfies Check903
