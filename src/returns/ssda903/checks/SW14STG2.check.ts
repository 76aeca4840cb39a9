import { during } from '../../return-year.ts'
import { byDay } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW14STG2',
  severity: 'error',
  says: 'Another social worker took over, but the day on which this one stopped is missing. Record it.',
  source: guide903('SW14STG2'),
  reading: 'A row without a readable start comes last.',
  inForce: during('2023_24', '2023_24'),
  scope: 'child',
  reads: { SWEpisodes: ['CHILD', 'SW_DECOM', 'SW_DEC'] },
  flags: { SWEpisodes: ['SW_DEC'] },

  run: ({ SWEpisodes }) => ({
    SWEpisodes: byDay(SWEpisodes, ({ SW_DECOM }) => SW_DECOM)
      .slice(0, -1)
      .filter(({ SW_DEC }) => SW_DEC === undefined),
  }),

  examples: [
    {
      name: 'finds earlier workers without a readable end',
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
      name: 'passes the last worker, and one who was ended',
      given: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '2023-05-01' },
          { CHILD: '1', SW_DECOM: '2023-04-01', SW_DEC: '2023-05-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
