import { sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '355',
  severity: 'error',
  says: 'The episode begins and ends on the same day. Put right one of the two dates, or take the episode out if nothing changed that day.',
  source: guide903('355'),
  reading:
    'An episode with neither date does not begin and end on the same day, though public tools find it: other checks ask for its start. The same day is the same however it is written.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['DECOM', 'DEC'] },
  flags: { Episodes: ['DECOM', 'DEC'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(({ DECOM, DEC, as }) => sameDay(DECOM, DEC) || (as.DECOM !== undefined && as.DECOM === as.DEC)),
  }),

  examples: [
    {
      name: 'finds an episode of a single day, and one whose two dates hold the same words',
      given: {
        Episodes: [
          { DECOM: '2022-05-01', DEC: '2022-05-01' },
          { DECOM: 'May', DEC: 'May' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes one that ends the next day, one that goes on, and one with neither date',
      given: { Episodes: [{ DECOM: '2022-05-01', DEC: '2022-05-02' }, { DECOM: '2022-05-01' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
