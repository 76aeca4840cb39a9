import { since } from '../../return-year.ts'
import { latest } from '../episodes.ts'
import { careLeaverItems, isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1011',
  severity: 'error',
  says: 'The last episode of this young person ended because another council took over their care, so care leaver information is for that council to give. Take it out, or put right why the episode ended.',
  source: guide903('1011'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'REC'], OC3: ['CHILD', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },
  flags: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },

  run: ({ Episodes, OC3 }) => ({
    OC3: latest(Episodes)?.REC === 'E3' ? OC3.filter(row => isAnyFilled(row, careLeaverItems)) : [],
  }),

  examples: [
    {
      name: 'finds a care leaver whose last episode was a transfer',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-08-01', REC: 'E3' },
          { CHILD: '1', DECOM: '2022-05-01', REC: 'X1' },
        ],
        OC3: [{ CHILD: '1', ACCOM: 'B1' }],
      },
      found: { OC3: [0] },
    },
    {
      name: 'passes an earlier transfer, and blank answers',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', REC: 'E3' },
          { CHILD: '1', DECOM: '2022-08-01' },
          { CHILD: '2', DECOM: '2022-05-01', REC: 'E3' },
        ],
        OC3: [{ CHILD: '1', ACCOM: 'B1' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
