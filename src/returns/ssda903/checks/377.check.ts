import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '377',
  severity: 'error',
  says: 'The child has more than two temporary placements for the foster carers’ holiday (T3). Keep two of them at the most, and record the others by what they were.',
  source: guide903('377'),
  reading: 'All of the child’s episodes in the return are counted, whenever they began.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'PLACE'] },
  flags: { Episodes: ['PLACE'] },

  run: ({ Episodes }) => {
    const holidays = Episodes.filter(({ PLACE }) => PLACE === 'T3')
    return { Episodes: holidays.length > 2 ? holidays : [] }
  },

  examples: [
    {
      name: 'finds all three holidays',
      given: {
        Episodes: [
          { CHILD: '1', PLACE: 'T3' },
          { CHILD: '1', PLACE: 'U1' },
          { CHILD: '1', PLACE: 'T3' },
          { CHILD: '1', PLACE: 'T3' },
        ],
      },
      found: { Episodes: [0, 2, 3] },
    },
    {
      name: 'passes two holidays of one child, and one of another',
      given: {
        Episodes: [
          { CHILD: '1', PLACE: 'T3' },
          { CHILD: '1', PLACE: 'T3' },
          { CHILD: '2', PLACE: 'T3' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
