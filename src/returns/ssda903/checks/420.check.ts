import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '420',
  severity: 'error',
  says: 'A short break (V3 or V4) has a postcode that says which council it was in, which is not asked for. Take the postcode out, or put right the legal status.',
  source: guide903('420'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['LS', 'PL_LA'] },
  flags: { Episodes: ['PL_LA'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(episode => isShortBreak(episode) && episode.PL_LA !== undefined) }),

  examples: [
    {
      name: 'finds short breaks of both kinds in a known place',
      given: {
        Episodes: [
          { LS: 'V3', PL_LA: 'E10000014' },
          { LS: 'V4', PL_LA: 'WAL' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a break in no known place, and another legal status',
      given: { Episodes: [{ LS: 'V3' }, { LS: 'C2', PL_LA: 'E10000014' }, { PL_LA: 'E10000014' }] },
      found: {},
    },
  ],
} satisfies Check903
