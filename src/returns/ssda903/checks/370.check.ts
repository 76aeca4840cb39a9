import { during } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { placedTooYoung } from '../placement-limits.ts'
import { guide903 } from '../source.ts'

export default {
  id: '370',
  severity: 'error',
  says: 'The child was under 16 when a placement in independent living (P2) began. Put right the placement, the day on which it began, or the date of birth.',
  source: guide903('370'),
  reading: 'An episode that has not ended is not looked at, nor is a child whose date of birth is not known: so the rule says.',
  versions: [
    {
      inForce: during('2022_23', '2022_23'),
      says: 'The child was under 15 when a placement in independent living (P2) began. Put right the placement, the day on which it began, or the date of birth.',
      ...placedTooYoung('P2', 15),
      examples: [
        {
          name: 'finds a placement that began on the day before the birthday',
          given: {
            Episodes: [{ CHILD: '1', DECOM: '2022-04-30', DEC: '2022-06-01', PLACE: 'P2' }],
            Header: [{ CHILD: '1', DOB: '2007-05-01' }],
          },
          found: { Episodes: [0] },
        },
        {
          name: 'passes one that began on the birthday, one that goes on, another kind, and a birth that is not known',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01', PLACE: 'P2' },
              { CHILD: '1', DECOM: '2022-04-01', PLACE: 'P2' },
              { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-04-30', PLACE: 'U1' },
              { CHILD: '2', DECOM: '2022-04-01', DEC: '2022-04-30', PLACE: 'P2' },
            ],
            Header: [{ CHILD: '1', DOB: '2007-05-01' }, { CHILD: '2' }],
          },
          found: {},
        },
      ],
    },
    {
      inForce: during('2023_24', '2023_24'),
      ...placedTooYoung('P2', 16),
      examples: [
        {
          name: 'finds a placement that began on the day before the birthday',
          given: {
            Episodes: [{ CHILD: '1', DECOM: '2023-04-30', DEC: '2023-06-01', PLACE: 'P2' }],
            Header: [{ CHILD: '1', DOB: '2007-05-01' }],
          },
          found: { Episodes: [0] },
        },
        {
          name: 'passes one that began on the birthday, one that goes on, another kind, and a birth that is not known',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2023-05-01', DEC: '2023-06-01', PLACE: 'P2' },
              { CHILD: '1', DECOM: '2023-04-01', PLACE: 'P2' },
              { CHILD: '1', DECOM: '2023-04-01', DEC: '2023-04-30', PLACE: 'U1' },
              { CHILD: '2', DECOM: '2023-04-01', DEC: '2023-04-30', PLACE: 'P2' },
            ],
            Header: [{ CHILD: '1', DOB: '2007-05-01' }, { CHILD: '2' }],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
