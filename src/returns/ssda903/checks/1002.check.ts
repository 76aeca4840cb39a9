import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1002',
  severity: 'error',
  says: 'There is care leaver information for a young person who has no episode of care in this year’s return or last year’s. Take it out, or add the missing episodes. If they were in care before last year, it may be right as it is.',
  source: guide903('1002'),
  reading: 'Only two years can be seen.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD'], Episodes_last: ['CHILD'], OC3: ['CHILD'] },
  flags: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },

  run: ({ Episodes, Episodes_last, OC3 }) => ({ OC3: Episodes.length + Episodes_last.length === 0 ? OC3 : [] }),

  examples: [
    {
      name: 'finds a care leaver with no episode in either year',
      given: { Episodes: [{ CHILD: '2' }], OC3: [{ CHILD: '1' }] },
      found: { OC3: [0] },
    },
    {
      name: 'passes one who has an episode in either year',
      given: { Episodes: [{ CHILD: '2' }], Episodes_last: [{ CHILD: '1' }], OC3: [{ CHILD: '1' }, { CHILD: '2' }] },
      found: {},
    },
  ],
} satisfies Check903
