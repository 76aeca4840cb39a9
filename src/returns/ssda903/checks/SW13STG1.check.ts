import type { Day } from '../../../kernel/kernel.ts'
import { onOrAfter } from '../../days.ts'
import { during, since } from '../../return-year.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { reasonsAskedFrom, socialWorkerReasons } from '../social-workers.ts'
import { guide903 } from '../source.ts'

const reasonAsked = (from?: Day) =>
  ({
    scope: 'child',
    reads: { SWEpisodes: ['SW_REASON', ...(from === undefined ? [] : (['SW_DECOM'] as const))] },
    flags: { SWEpisodes: ['SW_REASON'] },
    run: ({ SWEpisodes }: Tables903) => ({
      SWEpisodes: SWEpisodes.filter(({ SW_REASON, SW_DECOM }) =>
        SW_REASON === undefined ? from === undefined || onOrAfter(SW_DECOM, from) : !socialWorkerReasons.has(SW_REASON),
      ),
    }),
  }) as const

export default {
  id: 'SW13STG1',
  severity: 'error',
  says: 'Why this social worker took over is missing, or is not one of the codes of the return. Choose the reason.',
  source: guide903('SW13STG1'),
  versions: [
    {
      inForce: during('2023_24', '2023_24'),
      ...reasonAsked(),
      examples: [
        {
          name: 'finds a code that does not exist, one in small letters, and none',
          given: { SWEpisodes: [{ SW_REASON: 'HOLIDAY' }, { SW_REASON: 'manage' }, {}] },
          found: { SWEpisodes: [0, 1, 2] },
        },
        { name: 'passes a code of the list', given: { SWEpisodes: [{ SW_REASON: 'MANAGE' }] }, found: {} },
      ],
    },
    {
      inForce: since('2024_25'),
      ...reasonAsked(reasonsAskedFrom),
      examples: [
        {
          name: 'finds a code that does not exist, whenever it was, and none from April 2023 on',
          given: { SWEpisodes: [{ SW_REASON: 'HOLIDAY', SW_DECOM: '2019-05-01' }, { SW_DECOM: '2023-04-01' }] },
          found: { SWEpisodes: [0, 1] },
        },
        {
          name: 'passes a code of the list, and none before April 2023 or without a readable day',
          given: { SWEpisodes: [{ SW_REASON: 'MANAGE', SW_DECOM: '2023-05-01' }, { SW_DECOM: '2023-03-31' }, {}, { SW_DECOM: 'soon' }] },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
