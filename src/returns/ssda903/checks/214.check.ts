import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '214',
  severity: 'error',
  says: 'For short breaks it is not asked where the placement is. Leave out its postcode and the provider’s number.',
  source: guide903('214'),
  reading: 'Seven X in place of a number count as a number.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['LS', 'PL_POST', 'URN'] },
  flags: { Episodes: ['PL_POST', 'URN'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(e => isShortBreak(e) && (e.PL_POST !== undefined || e.URN !== undefined)) }),

  examples: [
    {
      name: 'finds a postcode, and a number',
      given: {
        Episodes: [
          { LS: 'V3', PL_POST: 'E1 7AA' },
          { LS: 'V4', URN: 'XXXXXXX' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes short breaks without, and other episodes',
      given: { Episodes: [{ LS: 'V3' }, { LS: 'V2', PL_POST: 'E1 7AA' }, { URN: '1234567' }] },
      found: {},
    },
  ],
} satisfies Check903
