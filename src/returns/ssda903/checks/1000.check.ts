import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1000',
  severity: 'error',
  says: 'This young person died while they were looked after, but there is information about them as a care leaver. Take it out of the return, or put right why their last episode ended.',
  source: guide903('1000'),
  reading:
    'Last year’s episodes are looked at where they are there. A row of the care leaver table is found even when all three of its answers are blank.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'REC'], OC3: ['CHILD'] },
  mayRead: { Episodes_last: ['CHILD', 'REC'] },
  flags: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },

  run: ({ Episodes, Episodes_last, OC3 }) => ({
    OC3: [...Episodes, ...Episodes_last].some(({ REC }) => REC?.toUpperCase() === 'E2') ? OC3 : [],
  }),

  examples: [
    {
      name: 'finds a care leaver whose episode this year ended with their death',
      given: {
        Episodes: [
          { CHILD: '1', REC: 'X1' },
          { CHILD: '1', REC: 'e2' },
        ],
        OC3: [{ CHILD: '1' }],
      },
      found: { OC3: [0] },
    },
    {
      name: 'finds one who died last year',
      given: { Episodes: [], Episodes_last: [{ CHILD: '1', REC: 'E2' }], OC3: [{ CHILD: '1', ACCOM: 'B1' }] },
      found: { OC3: [0] },
    },
    {
      name: 'passes other endings, and another child’s death',
      given: { Episodes: [{ CHILD: '1', REC: 'E4A' }, { CHILD: '1' }, { CHILD: '2', REC: 'E2' }], OC3: [{ CHILD: '1' }] },
      found: {},
    },
  ],
} satisfies Check903
