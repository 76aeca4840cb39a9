import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '169',
  severity: 'error',
  says: 'It is not known in which council’s area the placement is. Check the postcode of the placement.',
  source: guide903('169'),
  reading:
    'Placements without a postcode have no exemption but for short breaks. Areas are those of the year of the return: public tools use those of 2021.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['LS', 'PL_LA'] },
  flags: { Episodes: ['PL_LA'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(e => e.PL_LA === undefined && !isShortBreak(e)) }),

  examples: [
    { name: 'finds placements whose area is not known', given: { Episodes: [{ LS: 'C2' }, {}] }, found: { Episodes: [0, 1] } },
    {
      name: 'passes one that is known, and short breaks',
      given: { Episodes: [{ LS: 'C2', PL_LA: 'WAL' }, { LS: 'V3' }, { LS: 'V4' }] },
      found: {},
    },
  ],
} satisfies Check903
