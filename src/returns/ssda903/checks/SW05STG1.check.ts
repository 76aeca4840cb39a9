import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { latestDayOf } from '../partial-day.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW05STG1',
  severity: 'error',
  says: 'The day on which this social worker stopped being this child’s worker is no date. Put it right.',
  source: guide903('SW05STG1'),
  reading:
    'A day that is known in part (ZZ/05/2023) is let through, as for earlier permanent homes; the checks that compare days take it as missing. The words speak of the start; what is tested is the end.',
  inForce: since('2023_24'),
  scope: 'child',
  reads: { SWEpisodes: ['SW_DEC'] },
  flags: { SWEpisodes: ['SW_DEC'] },

  run: ({ SWEpisodes }) => ({
    SWEpisodes: SWEpisodes.filter(row => isNoDate(row, 'SW_DEC') && latestDayOf(row.as.SW_DEC) === undefined),
  }),

  examples: [
    {
      name: 'finds a day that does not exist, and what is no date',
      given: { SWEpisodes: [{ SW_DEC: '31/02/2023' }, { SW_DEC: 'xx/10/2023' }] },
      found: { SWEpisodes: [0, 1] },
    },
    {
      name: 'passes a day, one known in part, and none',
      given: { SWEpisodes: [{ SW_DEC: '2023-05-01' }, { SW_DEC: 'ZZ/05/2023' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
