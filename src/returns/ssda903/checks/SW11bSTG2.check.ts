import { daysAfter, within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { byDay } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW11bSTG2',
  severity: 'error',
  says: 'The last social worker of this child stopped in the last days of the year, and nobody is recorded after them. Record who took over.',
  source: guide903('SW11bSTG2'),
  reading:
    'Only the last worker is looked at, as the words say; public tools also find one in the middle whom another followed. The last day of the year counts.',
  inForce: since('2023_24'),
  scope: 'child',
  reads: { SWEpisodes: ['CHILD', 'SW_DECOM', 'SW_DEC'] },
  flags: { SWEpisodes: ['SW_DEC'] },

  run: ({ SWEpisodes }, { collectionEnd }) => ({
    SWEpisodes: byDay(SWEpisodes, ({ SW_DECOM }) => SW_DECOM)
      .slice(-1)
      .filter(({ SW_DEC }) => within(SW_DEC, daysAfter(collectionEnd, -5), collectionEnd)),
  }),

  examples: [
    {
      name: 'finds the last worker who stopped on one of the last six days of the year',
      given: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '2023-05-01', SW_DEC: '2024-03-26' },
          { CHILD: '2', SW_DECOM: '2024-01-01', SW_DEC: '2024-03-31' },
          { CHILD: '2', SW_DECOM: '2023-05-01', SW_DEC: '2024-01-01' },
        ],
      },
      found: { SWEpisodes: [0, 1] },
    },
    {
      name: 'passes a worker whom another followed, one who stopped earlier or later, and one who has not stopped',
      given: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '2023-05-01', SW_DEC: '2024-03-28' },
          { CHILD: '1', SW_DECOM: '2024-03-28' },
          { CHILD: '2', SW_DECOM: '2023-05-01', SW_DEC: '2024-03-25' },
          { CHILD: '3', SW_DECOM: '2023-05-01', SW_DEC: '2024-04-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
