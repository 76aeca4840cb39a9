import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '398',
  severity: 'error',
  says: 'A short break (V3 or V4) has a postcode of home or of the placement, which are not asked for. Take them out, or put right the legal status.',
  source: guide903('398'),
  reading: 'The distance is worked out from the postcodes, so it is they that are looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },
  flags: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(episode => isShortBreak(episode) && (episode.HOME_POST ?? episode.PL_POST) !== undefined),
  }),

  examples: [
    {
      name: 'finds a short break with one postcode or the other',
      given: {
        Episodes: [
          { LS: 'V3', HOME_POST: 'AB1 1AA' },
          { LS: 'V4', PL_POST: 'AB1 1AA' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a short break without postcodes, and another legal status with them',
      given: { Episodes: [{ LS: 'V3' }, { LS: 'C2', HOME_POST: 'AB1 1AA', PL_POST: 'AB1 1AB' }, { HOME_POST: 'AB1 1AA' }] },
      found: {},
    },
  ],
} satisfies Check903
