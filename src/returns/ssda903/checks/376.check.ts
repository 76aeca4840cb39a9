import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { placedTooLong } from '../placement-limits.ts'
import { guide903 } from '../source.ts'

export default {
  id: '376',
  severity: 'error',
  says: 'A temporary placement for the foster carers’ holiday (T3) lasted for more than three weeks. Put right its dates, or record the placement by what it became.',
  source: guide903('376'),
  reading: 'An episode that has not ended is not looked at, nor is a child whose date of birth is not known: so the rule says.',
  inForce: since('2022_23'),
  ...placedTooLong('T3', 21),

  examples: [
    {
      name: 'finds a stay of a day too long',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2022-05-01', DEC: '2022-05-23', PLACE: 'T3' }],
        Header: [{ CHILD: '1', DOB: '2012-05-01' }, { CHILD: '2' }],
      },
      found: { Episodes: [0] },
    },
    {
      name: 'passes as long as is allowed, one that goes on, another kind, and a birth that is not known',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-05-22', PLACE: 'T3' },
          { CHILD: '1', DECOM: '2022-07-01', PLACE: 'T3' },
          { CHILD: '1', DECOM: '2022-08-01', DEC: '2022-12-01', PLACE: 'U1' },
          { CHILD: '2', DECOM: '2022-05-01', DEC: '2022-12-01', PLACE: 'T3' },
          { CHILD: '3', DECOM: '2022-05-01', DEC: '2022-12-01', PLACE: 'T3' },
        ],
        Header: [{ CHILD: '1', DOB: '2012-05-01' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
