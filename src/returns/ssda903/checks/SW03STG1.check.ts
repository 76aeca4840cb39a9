import { during } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW03STG1',
  severity: 'error',
  says: 'Something is missing about this social worker: who they are, since when, or why they took over. Record all three.',
  source: guide903('SW03STG1'),
  inForce: during('2023_24', '2023_24'),
  scope: 'child',
  reads: { SWEpisodes: ['SW_ID', 'SW_DECOM', 'SW_REASON'] },
  flags: { SWEpisodes: ['SW_ID', 'SW_DECOM', 'SW_REASON'] },

  run: ({ SWEpisodes }) => ({
    SWEpisodes: SWEpisodes.filter(row => row.SW_ID === undefined || !isFilled(row, 'SW_DECOM') || row.SW_REASON === undefined),
  }),

  examples: [
    {
      name: 'finds each of the three missing',
      given: {
        SWEpisodes: [
          { SW_DECOM: '2023-05-01', SW_REASON: 'MANAGE' },
          { SW_ID: 'SW1', SW_REASON: 'MANAGE' },
          { SW_ID: 'SW1', SW_DECOM: '2023-05-01' },
        ],
      },
      found: { SWEpisodes: [0, 1, 2] },
    },
    {
      name: 'passes all three, even with a day that cannot be read',
      given: { SWEpisodes: [{ SW_ID: 'SW1', SW_DECOM: 'soon', SW_REASON: 'MANAGE' }] },
      found: {},
    },
  ],
} satisfies Check903
