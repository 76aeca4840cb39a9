import { since } from '../../return-year.ts'
import { byDay } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW08STG2',
  severity: 'error',
  says: 'Another social worker took over, but this one has not been ended. Record the day on which this worker stopped being the child’s worker.',
  source: guide903('SW08STG2'),
  reading: 'A row without a readable start comes last, and then the one before it must have ended.',
  inForce: since('2023_24'),
  scope: 'child',
  reads: { SWEpisodes: ['CHILD', 'SW_DECOM', 'SW_DEC'] },
  flags: { SWEpisodes: ['SW_DEC'] },

  run: ({ SWEpisodes }) => ({
    SWEpisodes: byDay(SWEpisodes, ({ SW_DECOM }) => SW_DECOM)
      .slice(0, -1)
      .filter(({ CHILD, SW_DECOM, SW_DEC }) => CHILD !== undefined && SW_DECOM !== undefined && SW_DEC === undefined),
  }),

  examples: [
    {
      name: 'finds an earlier worker without an end, or with one that cannot be read',
      given: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '2023-06-01' },
          { CHILD: '1', SW_DECOM: '2023-05-01' },
          { CHILD: '1', SW_DECOM: '2023-04-01', SW_DEC: 'soon' },
        ],
      },
      found: { SWEpisodes: [1, 2] },
    },
    {
      name: 'passes the last worker, one who was ended, and rows without a child’s number',
      given: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '2023-05-01' },
          { CHILD: '1', SW_DECOM: '2023-04-01', SW_DEC: '2023-05-01' },
          { SW_DECOM: '2023-05-01' },
          { SW_DECOM: '2023-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
