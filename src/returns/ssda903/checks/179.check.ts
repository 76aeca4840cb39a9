import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '179',
  severity: 'error',
  says: 'It is not known whether the placement is in the council’s own area. Check the postcode of the placement.',
  source: guide903('179'),
  reading: 'A postcode that exists, but whose area is not known, counts as outside: rule 169 finds it.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['LS', 'PL_LOCATION'] },
  flags: { Episodes: ['PL_LOCATION'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(e => e.PL_LOCATION === undefined && !isShortBreak(e)) }),

  examples: [
    { name: 'finds placements of which it is not known', given: { Episodes: [{ LS: 'C2' }, {}] }, found: { Episodes: [0, 1] } },
    {
      name: 'passes one that is known, and short breaks',
      given: { Episodes: [{ LS: 'C2', PL_LOCATION: 'OUT' }, { LS: 'V3' }, { LS: 'V4' }] },
      found: {},
    },
  ],
} satisfies Check903
