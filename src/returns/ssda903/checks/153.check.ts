import { since } from '../../return-year.ts'
import { careLeaverItems, isPartFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '153',
  severity: 'error',
  says: 'Some of what is asked about this care leaver is recorded and some is not. Record being in touch, what they do and where they live, or none of them.',
  source: guide903('153'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: careLeaverItems },
  flags: { OC3: careLeaverItems },

  run: ({ OC3 }) => ({ OC3: OC3.filter(row => isPartFilled(row, careLeaverItems)) }),

  examples: [
    {
      name: 'finds one answer alone, and one left out',
      given: { OC3: [{ IN_TOUCH: 'YES' }, { IN_TOUCH: 'YES', ACTIV: 'F1' }] },
      found: { OC3: [0, 1] },
    },
    { name: 'passes every answer, and no answer', given: { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' }, {}] }, found: {} },
  ],
} satisfies Check903
