import { onOrAfter } from '../../days.ts'
import { during } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { reasonsAskedFrom } from '../social-workers.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW01bSTG1',
  severity: 'error',
  says: 'Something is missing about this social worker, who took over in April 2023 or later: since when, who they are, or why they took over. Record all three.',
  source: guide903('SW01bSTG1'),
  inForce: during('2024_25', '2024_25'),
  scope: 'child',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_ID', 'SW_REASON'] },
  flags: { SWEpisodes: ['SW_DECOM', 'SW_ID', 'SW_REASON'] },

  run: ({ SWEpisodes }) => ({
    SWEpisodes: SWEpisodes.filter(
      ({ SW_DECOM, SW_ID, SW_REASON }) =>
        SW_DECOM === undefined || ((SW_ID === undefined || SW_REASON === undefined) && onOrAfter(SW_DECOM, reasonsAskedFrom)),
    ),
  }),

  examples: [
    {
      name: 'finds no readable day, and from April 2023 on nobody named or no reason',
      given: {
        SWEpisodes: [
          { SW_ID: 'SW1', SW_REASON: 'MANAGE' },
          { SW_DECOM: '2023-04-01', SW_REASON: 'MANAGE' },
          { SW_ID: 'SW1', SW_DECOM: '2023-04-01' },
        ],
      },
      found: { SWEpisodes: [0, 1, 2] },
    },
    {
      name: 'passes all three, and an earlier day without the rest, which is asked elsewhere',
      given: { SWEpisodes: [{ SW_ID: 'SW1', SW_DECOM: '2023-04-01', SW_REASON: 'MANAGE' }, { SW_DECOM: '2023-03-31' }] },
      found: {},
    },
  ],
} satisfies Check903
