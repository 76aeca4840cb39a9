import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '356',
  severity: 'error',
  says: 'The episode ends before it begins. Put right one of the two dates.',
  source: guide903('356'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['DECOM', 'DEC'] },
  flags: { Episodes: ['DECOM'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ DECOM, DEC }) => before(DEC, DECOM)) }),

  examples: [
    {
      name: 'finds an end on the day before the start',
      given: { Episodes: [{ DECOM: '2022-05-02', DEC: '2022-05-01' }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes an end on the same day, and an episode that goes on',
      given: { Episodes: [{ DECOM: '2022-05-01', DEC: '2022-05-01' }, { DECOM: '2022-05-01' }, { DEC: '2022-05-01' }] },
      found: {},
    },
  ],
} satisfies Check903
