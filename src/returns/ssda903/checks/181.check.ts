import { since } from '../../return-year.ts'
import { healthItems } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '181',
  severity: 'error',
  says: 'One of the answers about the child’s health and offending is neither 1 for yes nor 0 for no. Put it right.',
  source: guide903('181'),
  reading: 'The row is found once, with all eight answers, whichever of them is wrong.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: healthItems },
  flags: { OC2: healthItems },

  run: ({ OC2 }) => ({
    OC2: OC2.filter(row => healthItems.some(item => row[item] !== undefined && row[item] !== '0' && row[item] !== '1')),
  }),

  examples: [
    {
      name: 'finds another number, and 1 written otherwise',
      given: { OC2: [{ CONVICTED: '2', TEETH_CHECK: '1' }, { INTERVENTION_OFFERED: '01' }] },
      found: { OC2: [0, 1] },
    },
    { name: 'passes 0, 1 and nothing', given: { OC2: [{ CONVICTED: '0', TEETH_CHECK: '1' }, {}] }, found: {} },
  ],
} satisfies Check903
