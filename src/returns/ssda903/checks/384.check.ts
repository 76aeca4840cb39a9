import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '384',
  severity: 'error',
  says: 'A short break (V3 or V4) is recorded with a long-term foster placement (U1 or U4). Put right the placement or the legal status.',
  source: guide903('384'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'LS'] },
  flags: { Episodes: ['PLACE', 'LS'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(episode => isShortBreak(episode) && (episode.PLACE === 'U1' || episode.PLACE === 'U4')),
  }),

  examples: [
    {
      name: 'finds short breaks of both kinds with long-term foster carers',
      given: {
        Episodes: [
          { LS: 'V3', PLACE: 'U1' },
          { LS: 'V4', PLACE: 'U4' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a break with other foster carers, and a long-term placement under a care order',
      given: { Episodes: [{ LS: 'V3', PLACE: 'U6' }, { LS: 'C2', PLACE: 'U1' }, { LS: 'V4' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
