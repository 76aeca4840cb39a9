import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '454',
  severity: 'error',
  says: 'The placement is more than 350 miles from home. Look at both postcodes again: one of them may be wrong.',
  source: guide903('454'),
  reading: '999.9 once stood for a distance that was not known. Unaccompanied asylum seekers are not left out.',
  inForce: since('2025_26'),
  scope: 'child',
  reads: { Episodes: ['PL_DISTANCE'] },
  flags: { Episodes: ['PL_DISTANCE'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ PL_DISTANCE }) => Number(PL_DISTANCE) > 350 && Number(PL_DISTANCE) !== 999.9) }),

  examples: [
    {
      name: 'finds a distance above 350 miles',
      given: { Episodes: [{ PL_DISTANCE: '350.1' }, { PL_DISTANCE: '1000' }] },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes 350 miles, the sign for a distance that is not known, and none',
      given: { Episodes: [{ PL_DISTANCE: '350.0' }, { PL_DISTANCE: '999.9' }, { PL_DISTANCE: 'far' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
