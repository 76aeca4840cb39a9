import { since } from '../../return-year.ts'
import { temporaryPlacements } from '../codes.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '382',
  severity: 'error',
  says: 'A short break (V3 or V4) is recorded with a temporary placement. Put right the placement or the legal status.',
  source: guide903('382'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'LS'] },
  flags: { Episodes: ['LS', 'PLACE'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(episode => isShortBreak(episode) && temporaryPlacements.has(episode.PLACE ?? '')) }),

  examples: [
    {
      name: 'finds short breaks of both kinds in a temporary placement',
      given: {
        Episodes: [
          { LS: 'V3', PLACE: 'T0' },
          { LS: 'V4', PLACE: 'T4' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a break with foster carers, and a temporary placement under another legal status',
      given: { Episodes: [{ LS: 'V3', PLACE: 'U1' }, { LS: 'C2', PLACE: 'T1' }, { LS: 'V4' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
