import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const answers = ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'] as const

export default {
  id: '544',
  severity: 'error',
  says: 'This child is said to have been convicted, but immunisations, dental check, health assessment or substance misuse are not all answered. Answer all four.',
  source: guide903('544'),
  reading: 'Only a yes (1) is looked at: a no asks for nothing more here.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CONVICTED', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'] },
  flags: { OC2: ['CONVICTED', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'] },

  run: ({ OC2 }) => ({
    OC2: OC2.filter(row => row.CONVICTED === '1' && answers.some(answer => row[answer] === undefined)),
  }),

  examples: [
    {
      name: 'finds a yes with one of the four answers missing, and with none',
      given: { OC2: [{ CONVICTED: '1', IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '0' }, { CONVICTED: '1' }] },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes a yes with all four answers, a no, and no answer',
      given: {
        OC2: [
          { CONVICTED: '1', IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' },
          { CONVICTED: '0' },
          {},
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
