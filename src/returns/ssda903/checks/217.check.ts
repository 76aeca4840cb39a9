import { day } from '../../../kernel/kernel.ts'
import { onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const since2015 = day('2015-04-01')

export default {
  id: '217',
  severity: 'error',
  says: 'The child is placed for adoption with those who fostered them, so the episode can only have begun because care began, because their carer’s standing changed, or both. Put right why the episode began.',
  source: guide903('217'),
  reading: 'Episodes that began before 1 April 2015 are left out.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'DECOM', 'RNE'] },
  flags: { Episodes: ['PLACE', 'DECOM', 'RNE'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(
      ({ PLACE, DECOM, RNE }) =>
        (PLACE === 'A3' || PLACE === 'A5') && onOrAfter(DECOM, since2015) && !(RNE === 'S' || RNE === 'T' || RNE === 'U'),
    ),
  }),

  examples: [
    {
      name: 'finds another reason, and none',
      given: {
        Episodes: [
          { PLACE: 'A3', DECOM: '2015-04-01', RNE: 'P' },
          { PLACE: 'A5', DECOM: '2022-04-01' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes the three reasons, older episodes, other placements, and no start',
      given: {
        Episodes: [
          { PLACE: 'A3', DECOM: '2022-04-01', RNE: 'S' },
          { PLACE: 'A5', DECOM: '2022-04-01', RNE: 'T' },
          { PLACE: 'A5', DECOM: '2022-04-01', RNE: 'U' },
          { PLACE: 'A3', DECOM: '2015-03-31', RNE: 'P' },
          { PLACE: 'A4', DECOM: '2022-04-01', RNE: 'P' },
          { PLACE: 'A3', RNE: 'P' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
