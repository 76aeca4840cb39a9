import { during, since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { placedTooYoung } from '../placement-limits.ts'
import { guide903 } from '../source.ts'

export default {
  id: '371',
  severity: 'error',
  says: 'The child was under 16 when a placement in supported accommodation (K3) began. Put right the placement, the day on which it began, or the date of birth.',
  source: guide903('371'),
  reading: 'An episode that has not ended is not looked at, nor is a child whose date of birth is not known: so the rule says.',
  versions: [
    {
      inForce: during('2022_23', '2022_23'),
      says: 'The child was under 14 when a placement in supported accommodation (H5) began. Put right the placement, the day on which it began, or the date of birth.',
      ...placedTooYoung('H5', 14),
      examples: [
        {
          name: 'finds a placement that began on the day before the birthday',
          given: {
            Episodes: [{ CHILD: '1', DECOM: '2022-04-30', DEC: '2022-06-01', PLACE: 'H5' }],
            Header: [{ CHILD: '1', DOB: '2008-05-01' }],
          },
          found: { Episodes: [0] },
        },
        {
          name: 'passes one that began on the birthday, one that goes on, another kind, and a birth that is not known',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01', PLACE: 'H5' },
              { CHILD: '1', DECOM: '2022-04-01', PLACE: 'H5' },
              { CHILD: '1', DECOM: '2022-04-01', DEC: '2022-04-30', PLACE: 'K3' },
              { CHILD: '2', DECOM: '2022-04-01', DEC: '2022-04-30', PLACE: 'H5' },
            ],
            Header: [{ CHILD: '1', DOB: '2008-05-01' }, { CHILD: '2' }],
          },
          found: {},
        },
      ],
    },
    {
      inForce: during('2023_24', '2023_24'),
      says: 'The child was under 16 when a placement in supported accommodation (H5) began. Put right the placement, the day on which it began, or the date of birth.',
      ...placedTooYoung('H5', 16),
      examples: [
        {
          name: 'finds a placement that began on the day before the birthday',
          given: {
            Episodes: [{ CHILD: '1', DECOM: '2023-04-30', DEC: '2023-06-01', PLACE: 'H5' }],
            Header: [{ CHILD: '1', DOB: '2007-05-01' }],
          },
          found: { Episodes: [0] },
        },
        {
          name: 'passes one that began on the birthday, one that goes on, another kind, and a birth that is not known',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2023-05-01', DEC: '2023-06-01', PLACE: 'H5' },
              { CHILD: '1', DECOM: '2023-04-01', PLACE: 'H5' },
              { CHILD: '1', DECOM: '2023-04-01', DEC: '2023-04-30', PLACE: 'K3' },
              { CHILD: '2', DECOM: '2023-04-01', DEC: '2023-04-30', PLACE: 'H5' },
            ],
            Header: [{ CHILD: '1', DOB: '2007-05-01' }, { CHILD: '2' }],
          },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...placedTooYoung('K3', 16),
      examples: [
        {
          name: 'finds a placement that began on the day before the birthday',
          given: {
            Episodes: [{ CHILD: '1', DECOM: '2024-04-30', DEC: '2024-06-01', PLACE: 'K3' }],
            Header: [{ CHILD: '1', DOB: '2008-05-01' }],
          },
          found: { Episodes: [0] },
        },
        {
          name: 'passes one that began on the birthday, one that goes on, another kind, and a birth that is not known',
          given: {
            Episodes: [
              { CHILD: '1', DECOM: '2024-05-01', DEC: '2024-06-01', PLACE: 'K3' },
              { CHILD: '1', DECOM: '2024-04-01', PLACE: 'K3' },
              { CHILD: '1', DECOM: '2024-04-01', DEC: '2024-04-30', PLACE: 'H5' },
              { CHILD: '2', DECOM: '2024-04-01', DEC: '2024-04-30', PLACE: 'K3' },
            ],
            Header: [{ CHILD: '1', DOB: '2008-05-01' }, { CHILD: '2' }],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
