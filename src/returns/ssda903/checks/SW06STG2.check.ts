import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW06STG2',
  severity: 'error',
  says: 'This social worker took over after the end of the year. Put the day right, or leave it to next year’s return.',
  source: guide903('SW06STG2'),
  inForce: since('2023_24'),
  scope: 'child',
  reads: { SWEpisodes: ['SW_DECOM'] },
  flags: { SWEpisodes: ['SW_DECOM'] },

  run: ({ SWEpisodes }, { collectionEnd }) => ({ SWEpisodes: SWEpisodes.filter(({ SW_DECOM }) => after(SW_DECOM, collectionEnd)) }),

  examples: [
    { name: 'finds the day after the year', given: { SWEpisodes: [{ SW_DECOM: '2024-04-01' }] }, found: { SWEpisodes: [0] } },
    {
      name: 'passes the last day of the year, an earlier year, and no day',
      given: { SWEpisodes: [{ SW_DECOM: '2024-03-31' }, { SW_DECOM: '2019-01-01' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
