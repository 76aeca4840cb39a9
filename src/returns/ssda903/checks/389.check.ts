import { birthday, onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '389',
  severity: 'error',
  says: 'The child is said to have passed to adult social care, but is not known to have been 16 by then. Put right the reason or the day on which the episode ended, or the date of birth.',
  source: guide903('389'),
  reading: 'An episode without a readable end fails too, and so does a child whose date of birth is not known.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'DOB'], Episodes: ['CHILD', 'DEC', 'REC'] },
  flags: { Episodes: ['REC'] },

  run: ({ Header, Episodes }) => ({
    Episodes: Episodes.filter(({ DEC, REC }) => {
      const isOldEnough = Header.length > 0 && Header.every(({ DOB }) => onOrAfter(DEC, birthday(DOB, 16)))
      return REC?.toUpperCase() === 'E7' && !isOldEnough
    }),
  }),

  examples: [
    {
      name: 'finds an end on the day before the 16th birthday, one without a date, and children whose birth is not known',
      given: {
        Header: [{ CHILD: '1', DOB: '2006-05-01' }, { CHILD: '2' }],
        Episodes: [
          { CHILD: '1', DEC: '2022-04-30', REC: 'e7' },
          { CHILD: '1', REC: 'E7' },
          { CHILD: '2', DEC: '2022-04-30', REC: 'E7' },
          { CHILD: '3', DEC: '2022-04-30', REC: 'E7' },
        ],
      },
      found: { Episodes: [0, 1, 2, 3] },
    },
    {
      name: 'passes the birthday itself, and another reason',
      given: {
        Header: [{ CHILD: '1', DOB: '2006-05-01' }],
        Episodes: [{ CHILD: '1', DEC: '2022-05-01', REC: 'E7' }, { CHILD: '1', DEC: '2022-04-01', REC: 'E8' }, {}],
      },
      found: {},
    },
  ],
} satisfies Check903
