import { birthday, onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '352',
  severity: 'error',
  says: 'The child began to be looked after at 18 or older. Put right the date of birth, or the day on which the episode began.',
  source: guide903('352'),
  reading: 'To begin on the 18th birthday itself is too late.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'DOB'], Episodes: ['CHILD', 'DECOM', 'RNE'] },
  flags: { Episodes: ['DECOM', 'RNE'] },

  run: ({ Header, Episodes }) => ({
    Episodes: Episodes.filter(
      ({ DECOM, RNE }) => RNE?.toUpperCase() === 'S' && Header.some(({ DOB }) => onOrAfter(DECOM, birthday(DOB, 18))),
    ),
  }),

  examples: [
    {
      name: 'finds a period of care that begins on the 18th birthday',
      given: {
        Header: [{ CHILD: '1', DOB: '2004-05-01' }],
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', RNE: 's' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'S' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes the day before the birthday, an episode that goes on, and a child whose birth is not known',
      given: {
        Header: [{ CHILD: '1', DOB: '2004-05-01' }, { CHILD: '2' }],
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-30', RNE: 'S' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'P' },
          { CHILD: '2', DECOM: '2022-05-01', RNE: 'S' },
          { CHILD: '3', DECOM: '2022-05-01', RNE: 'S' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
