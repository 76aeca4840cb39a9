import { since } from '../../return-year.ts'
import { careLeaverItems, healthItems, isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '215',
  severity: 'error',
  says: 'There is care leaver information about this young person, and also answers about health and offending that are asked of children in care all year. Take out whichever is wrong.',
  source: guide903('215'),
  reading: 'The strengths and difficulties questionnaire is not looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['CHILD', ...careLeaverItems], OC2: ['CHILD', ...healthItems] },
  flags: { OC3: careLeaverItems, OC2: healthItems },

  run: ({ OC3, OC2 }) => {
    const leavers = OC3.filter(row => isAnyFilled(row, careLeaverItems))
    const healthy = OC2.filter(row => isAnyFilled(row, healthItems))
    return leavers.length > 0 && healthy.length > 0 ? { OC3: leavers, OC2: healthy } : {}
  },

  examples: [
    {
      name: 'finds both, even by one answer',
      given: { OC3: [{ CHILD: '1', ACTIV: 'F1' }], OC2: [{ CHILD: '1', CONVICTED: '0' }, { CHILD: '1' }] },
      found: { OC3: [0], OC2: [0] },
    },
    {
      name: 'passes one of them, blank rows, and different children',
      given: { OC3: [{ CHILD: '1', ACTIV: 'F1' }, { CHILD: '2' }], OC2: [{ CHILD: '1' }, { CHILD: '2', CONVICTED: '0' }] },
      found: {},
    },
  ],
} satisfies Check903
