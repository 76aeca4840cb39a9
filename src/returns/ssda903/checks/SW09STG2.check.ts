import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { asWritten } from '../as-written.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW09STG2',
  severity: 'error',
  says: 'This social worker took over and stopped on the same day. Check both days; such a row is not needed.',
  source: guide903('SW09STG2'),
  reading: 'Days are compared, not how they are written.',
  inForce: since('2023_24'),
  scope: 'child',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  flags: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },

  run: ({ SWEpisodes }) => ({
    SWEpisodes: SWEpisodes.filter(row => isFilled(row, 'SW_DEC') && asWritten(row, 'SW_DEC') === asWritten(row, 'SW_DECOM')),
  }),

  examples: [
    {
      name: 'finds two equal days, even where they cannot be read',
      given: {
        SWEpisodes: [
          { SW_DECOM: '2023-05-01', SW_DEC: '2023-05-01' },
          { SW_DECOM: 'soon', SW_DEC: 'soon' },
        ],
      },
      found: { SWEpisodes: [0, 1] },
    },
    {
      name: 'passes the day after, and days that are missing',
      given: { SWEpisodes: [{ SW_DECOM: '2023-05-01', SW_DEC: '2023-05-02' }, { SW_DECOM: '2023-05-01' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
