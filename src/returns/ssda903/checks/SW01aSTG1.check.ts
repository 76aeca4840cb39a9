import { before } from '../../days.ts'
import { during } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { reasonsAskedFrom } from '../social-workers.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW01aSTG1',
  severity: 'error',
  says: 'The day on which this social worker took over is missing, or who they are where that was before April 2023. Record both.',
  source: guide903('SW01aSTG1'),
  inForce: during('2024_25', '2024_25'),
  scope: 'child',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_ID'] },
  flags: { SWEpisodes: ['SW_DECOM', 'SW_ID'] },

  run: ({ SWEpisodes }) => ({
    SWEpisodes: SWEpisodes.filter(
      ({ SW_DECOM, SW_ID }) => SW_DECOM === undefined || (SW_ID === undefined && before(SW_DECOM, reasonsAskedFrom)),
    ),
  }),

  examples: [
    {
      name: 'finds no day, one that cannot be read, and nobody named before April 2023',
      given: { SWEpisodes: [{ SW_ID: 'SW1' }, { SW_ID: 'SW1', SW_DECOM: 'soon' }, { SW_DECOM: '2023-03-31' }] },
      found: { SWEpisodes: [0, 1, 2] },
    },
    {
      name: 'passes a worker named, and nobody named from April 2023 on, which is asked elsewhere',
      given: { SWEpisodes: [{ SW_ID: 'SW1', SW_DECOM: '2023-03-31' }, { SW_DECOM: '2023-04-01' }] },
      found: {},
    },
  ],
} satisfies Check903
