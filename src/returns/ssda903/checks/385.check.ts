import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '385',
  severity: 'error',
  says: 'The episode ends after the end of the year. Leave its end and reason out until next year’s return, or put right the date.',
  source: guide903('385'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['DEC'] },
  flags: { Episodes: ['DEC'] },

  run: ({ Episodes }, { collectionEnd }) => ({ Episodes: Episodes.filter(({ DEC }) => after(DEC, collectionEnd)) }),

  examples: [
    { name: 'finds an end on 1 April of the next year', given: { Episodes: [{ DEC: '2023-04-01' }] }, found: { Episodes: [0] } },
    {
      name: 'passes an end on 31 March, no end, and one that cannot be read',
      given: { Episodes: [{ DEC: '2023-03-31' }, {}, { DEC: 'spring' }] },
      found: {},
    },
  ],
} satisfies Check903
