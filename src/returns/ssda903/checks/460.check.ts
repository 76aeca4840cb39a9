import { before, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '460',
  severity: 'error',
  says: 'The young person is said to have stayed with their carers at 18, but was younger when the episode ended. Put right the reason or the day on which it ended, or the date of birth.',
  source: guide903('460'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'DOB'], Episodes: ['CHILD', 'DEC', 'REC'] },
  flags: { Episodes: ['DEC', 'REC'] },

  run: ({ Header, Episodes }) => ({
    Episodes: Episodes.filter(({ DEC, REC }) => REC === 'E17' && Header.some(({ DOB }) => before(DEC, birthday(DOB, 18)))),
  }),

  examples: [
    {
      name: 'finds an end on the day before the 18th birthday',
      given: { Header: [{ CHILD: '1', DOB: '2004-05-01' }], Episodes: [{ CHILD: '1', DEC: '2022-04-30', REC: 'E17' }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes the birthday itself, another reason, and what is not known',
      given: {
        Header: [{ CHILD: '1', DOB: '2004-05-01' }, { CHILD: '2' }],
        Episodes: [
          { CHILD: '1', DEC: '2022-05-01', REC: 'E17' },
          { CHILD: '1', DEC: '2022-04-01', REC: 'E8' },
          { CHILD: '1', REC: 'E17' },
          { CHILD: '2', DEC: '2022-04-30', REC: 'E17' },
          { CHILD: '3', DEC: '2022-04-30', REC: 'E17' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
