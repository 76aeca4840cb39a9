import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { placedTooYoung } from '../placement-limits.ts'
import { guide903 } from '../source.ts'

export default {
  id: '372',
  severity: 'error',
  says: 'The child was under 10 when a placement in youth custody or prison (R5) began. Put right the placement, the day on which it began, or the date of birth.',
  source: guide903('372'),
  reading: 'An episode that has not ended is not looked at, nor is a child whose date of birth is not known: so the rule says.',
  inForce: since('2022_23'),
  ...placedTooYoung('R5', 10),

  examples: [
    {
      name: 'finds a placement that began on the day before the birthday',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2022-04-30', DEC: '2022-06-01', PLACE: 'R5' }],
        Header: [{ CHILD: '1', DOB: '2012-05-01' }],
      },
      found: { Episodes: [0] },
    },
    {
      name: 'passes one that began on the birthday, one that goes on, another kind, and a birth that is not known',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01', PLACE: 'R5' },
          { CHILD: '1', DECOM: '2022-04-01', PLACE: 'R5' },
          { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-04-30', PLACE: 'U1' },
          { CHILD: '2', DECOM: '2022-04-01', DEC: '2022-04-30', PLACE: 'R5' },
          { CHILD: '3', DECOM: '2022-04-01', DEC: '2022-04-30', PLACE: 'R5' },
        ],
        Header: [{ CHILD: '1', DOB: '2012-05-01' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
