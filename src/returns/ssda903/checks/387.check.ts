import { birthday, onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const toIndependence = ['E5', 'E6']

export default {
  id: '387',
  severity: 'error',
  says: 'The child left care for independent living, but is not known to have been 14 by then. Put right the reason or the day on which the episode ended, or the date of birth.',
  source: guide903('387'),
  reading: 'A child whose date of birth is not known fails too; an episode without a readable end does not.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'DOB'], Episodes: ['CHILD', 'DEC', 'REC'] },
  flags: { Episodes: ['REC'] },

  run: ({ Header, Episodes }) => ({
    Episodes: Episodes.filter(({ DEC, REC = '' }) => {
      const isOldEnough = Header.length > 0 && Header.every(({ DOB }) => onOrAfter(DEC, birthday(DOB, 14)))
      return toIndependence.includes(REC.toUpperCase()) && DEC !== undefined && !isOldEnough
    }),
  }),

  examples: [
    {
      name: 'finds an end on the day before the 14th birthday, and children whose birth is not known',
      given: {
        Header: [{ CHILD: '1', DOB: '2008-05-01' }, { CHILD: '2' }],
        Episodes: [
          { CHILD: '1', DEC: '2022-04-30', REC: 'e5' },
          { CHILD: '2', DEC: '2022-04-30', REC: 'E6' },
          { CHILD: '3', DEC: '2022-04-30', REC: 'E6' },
        ],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes the birthday itself, another reason, and an episode without an end',
      given: {
        Header: [{ CHILD: '1', DOB: '2008-05-01' }],
        Episodes: [
          { CHILD: '1', DEC: '2022-05-01', REC: 'E5' },
          { CHILD: '1', DEC: '2022-04-01', REC: 'E8' },
          { CHILD: '1', REC: 'E6' },
          { CHILD: '1', DEC: 'May', REC: 'E6' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
