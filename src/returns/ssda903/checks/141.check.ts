import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '141',
  severity: 'error',
  says: 'The day on which the episode began is not a date. Put the day right.',
  source: guide903('141'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['DECOM'] },
  flags: { Episodes: ['DECOM'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(row => isNoDate(row, 'DECOM')) }),

  examples: [
    {
      name: 'finds a day that does not exist, and a year of two figures',
      given: { Episodes: [{ DECOM: '38/04/2019' }, { DECOM: '01/01/19' }] },
      found: { Episodes: [0, 1] },
    },
    { name: 'passes a date, and no day', given: { Episodes: [{ DECOM: '2021-01-01' }, {}] }, found: {} },
  ],
} satisfies Check903
