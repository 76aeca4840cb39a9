import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '348',
  severity: 'error',
  says: 'Last year’s return said that this young person had died. Put right this year’s answer to whether you are in touch, or tell the department that last year’s was wrong.',
  source: guide903('348'),
  inForce: since('2025_26'),
  scope: 'child',
  reads: { OC3: ['CHILD', 'IN_TOUCH'], OC3_last: ['CHILD', 'IN_TOUCH'] },
  flags: { OC3: ['IN_TOUCH'] },

  run: ({ OC3, OC3_last }) => ({
    OC3: OC3_last.some(({ IN_TOUCH }) => IN_TOUCH === 'DIED') ? OC3.filter(({ IN_TOUCH }) => IN_TOUCH !== 'DIED') : [],
  }),

  examples: [
    {
      name: 'finds a young person who died last year and is in touch this year, and one of whom nothing is said',
      given: {
        OC3: [{ CHILD: '1', IN_TOUCH: 'YES' }, { CHILD: '2' }],
        OC3_last: [
          { CHILD: '1', IN_TOUCH: 'DIED' },
          { CHILD: '1', IN_TOUCH: 'DIED' },
          { CHILD: '2', IN_TOUCH: 'DIED' },
        ],
      },
      found: { OC3: [0, 1] },
    },
    {
      name: 'passes the same answer in both years, and a young person who was not there last year',
      given: {
        OC3: [
          { CHILD: '1', IN_TOUCH: 'DIED' },
          { CHILD: '2', IN_TOUCH: 'YES' },
          { CHILD: '3', IN_TOUCH: 'NO' },
        ],
        OC3_last: [
          { CHILD: '1', IN_TOUCH: 'DIED' },
          { CHILD: '2', IN_TOUCH: 'NO' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
