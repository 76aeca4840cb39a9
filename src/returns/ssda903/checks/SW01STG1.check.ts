import { during } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import type { SocialWorkerRow } from '../social-workers.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW01STG1',
  severity: 'error',
  says: 'This child was looked after at the end of the year, but no social worker is recorded, or not everything about one. Record who the worker is, since when, and why they took over.',
  source: guide903('SW01STG1'),
  reading:
    'What fails is the episode; public tools name the row of the social worker table that has its number. Every worker of the child must be complete.',
  inForce: during('2023_24', '2023_24'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'LS', 'DEC'], SWEpisodes: ['CHILD', 'SW_ID', 'SW_DECOM', 'SW_REASON'] },
  flags: { Episodes: ['DEC'] },

  run: ({ Episodes, SWEpisodes }) => {
    const isComplete = (row: SocialWorkerRow) => row.SW_ID !== undefined && isFilled(row, 'SW_DECOM') && row.SW_REASON !== undefined
    if (SWEpisodes.length > 0 && SWEpisodes.every(isComplete)) return {}
    return { Episodes: Episodes.filter(episode => !isFilled(episode, 'DEC') && !isShortBreak(episode)) }
  },

  examples: [
    {
      name: 'finds an open episode without a worker, and one of whose workers something is missing',
      given: {
        Episodes: [{ CHILD: '1', LS: 'C2' }, { CHILD: '2' }],
        SWEpisodes: [
          { CHILD: '2', SW_ID: 'SW1', SW_DECOM: '2022-05-01', SW_REASON: 'MANAGE' },
          { CHILD: '2', SW_ID: 'SW2', SW_DECOM: '2023-05-01' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a complete worker, an episode that has ended, and short breaks',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'C2' },
          { CHILD: '2', LS: 'C2', DEC: '2023-05-01' },
          { CHILD: '3', LS: 'V4' },
        ],
        SWEpisodes: [{ CHILD: '1', SW_ID: 'SW1', SW_DECOM: '2022-05-01', SW_REASON: 'MANAGE' }],
      },
      found: {},
    },
  ],
} satisfies Check903
