import { birthday, onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const isAdoption = (reason = '') => reason.toUpperCase() === 'E11' || reason.toUpperCase() === 'E12'

export default {
  id: '386',
  severity: 'error',
  says: 'The episode ended in adoption, but the young person was 18 by then. Put right the reason or the day on which it ended, or the date of birth.',
  source: guide903('386'),
  reading: 'To end on the 18th birthday itself is too late.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'DOB'], Episodes: ['CHILD', 'DEC', 'REC'] },
  flags: { Episodes: ['REC'] },

  run: ({ Header, Episodes }) => ({
    Episodes: Episodes.filter(({ DEC, REC }) => isAdoption(REC) && Header.some(({ DOB }) => onOrAfter(DEC, birthday(DOB, 18)))),
  }),

  examples: [
    {
      name: 'finds an adoption on the 18th birthday',
      given: {
        Header: [{ CHILD: '1', DOB: '2004-05-01' }],
        Episodes: [
          { CHILD: '1', DEC: '2022-05-01', REC: 'E11' },
          { CHILD: '1', DEC: '2022-06-01', REC: 'e12' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes the day before the birthday, another reason, and what is not known',
      given: {
        Header: [{ CHILD: '1', DOB: '2004-05-01' }, { CHILD: '2' }],
        Episodes: [
          { CHILD: '1', DEC: '2022-04-30', REC: 'E11' },
          { CHILD: '1', DEC: '2022-05-01', REC: 'E7' },
          { CHILD: '1', REC: 'E11' },
          { CHILD: '2', DEC: '2022-05-01', REC: 'E12' },
          { CHILD: '3', DEC: '2022-05-01', REC: 'E12' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
