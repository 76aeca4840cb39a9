import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '233',
  severity: 'error',
  says: 'It is recorded why the placement changed, and the episode goes on. Leave the reason out, or put in the day on which the episode ended.',
  source: guide903('233'),
  reading: 'Public tools read a column that no return has, and so find nothing. An end that is no date counts as an end.',
  inForce: since('2025_26'),
  scope: 'child',
  reads: { Episodes: ['DEC', 'REASON_PLACE_CHANGE'] },
  flags: { Episodes: ['REASON_PLACE_CHANGE'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(e => !isFilled(e, 'DEC') && e.REASON_PLACE_CHANGE !== undefined) }),

  examples: [
    {
      name: 'finds a reason in an episode that goes on',
      given: { Episodes: [{ REASON_PLACE_CHANGE: 'CARPL' }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes one that ended, even on a day that is no date, and no reason',
      given: { Episodes: [{ REASON_PLACE_CHANGE: 'CARPL', DEC: '2025-06-01' }, { REASON_PLACE_CHANGE: 'CARPL', DEC: 'soon' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
