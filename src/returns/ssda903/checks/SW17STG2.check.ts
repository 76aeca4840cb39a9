import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { byDay } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: 'SW17STG2',
  severity: 'error',
  says: 'No social worker is recorded for this child at the end of the year: the last one stopped. Record who took over, or that this worker goes on.',
  source: guide903('SW17STG2'),
  reading: 'That the child left care is not asked, so a child who left with their last worker ended is found too.',
  inForce: since('2025_26'),
  scope: 'child',
  reads: { SWEpisodes: ['CHILD', 'SW_DECOM', 'SW_DEC'] },
  flags: { SWEpisodes: ['SW_DEC', 'SW_DECOM'] },

  run: ({ SWEpisodes }) => {
    const inTurn = byDay(SWEpisodes, ({ SW_DECOM }) => SW_DECOM)
    const lastDay = inTurn.findLast(({ SW_DECOM }) => SW_DECOM !== undefined)?.SW_DECOM
    const last = inTurn.filter(({ SW_DECOM }) => SW_DECOM === lastDay)
    return { SWEpisodes: last.every(row => isFilled(row, 'SW_DEC')) ? last.slice(0, 1) : [] }
  },

  examples: [
    {
      name: 'finds the worker who took over last and has stopped',
      given: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '2025-06-01', SW_DEC: '2025-09-01' },
          { CHILD: '1', SW_DECOM: '2025-05-01', SW_DEC: '2025-06-01' },
          { CHILD: '1', SW_DEC: '2025-10-01' },
          { CHILD: '2', SW_DEC: 'soon' },
        ],
      },
      found: { SWEpisodes: [0, 3] },
    },
    {
      name: 'passes a last worker who goes on, also beside one of the same day who has stopped',
      given: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '2025-06-01' },
          { CHILD: '1', SW_DECOM: '2025-05-01', SW_DEC: '2025-06-01' },
          { CHILD: '2', SW_DECOM: '2025-06-01', SW_DEC: '2025-09-01' },
          { CHILD: '2', SW_DECOM: '2025-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
