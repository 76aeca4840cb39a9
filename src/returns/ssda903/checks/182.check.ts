import { since } from '../../return-year.ts'
import { healthItems } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const asked = ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'] as const
const others = ['CONVICTED', 'HEALTH_CHECK', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] as const

export default {
  id: '182',
  severity: 'error',
  says: 'Some of the answers about the child’s health are recorded, but not all of immunisations, teeth, health assessment and substance misuse. Record these four, or take all of them out if they are not asked for.',
  source: guide903('182'),
  reading:
    'These four may be there in part when the other four are all blank. The strengths and difficulties questionnaire is not looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: healthItems },
  flags: { OC2: healthItems },

  run: ({ OC2 }) => ({
    OC2: OC2.filter(row => asked.some(item => row[item] === undefined) && others.some(item => row[item] !== undefined)),
  }),

  examples: [
    {
      name: 'finds an offence with one of the four left out, or all of them',
      given: { OC2: [{ CONVICTED: '0', IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '1' }, { HEALTH_CHECK: '1' }] },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes all of the four, some of the four alone, and nothing',
      given: {
        OC2: [
          { CONVICTED: '0', IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' },
          { IMMUNISATIONS: '1' },
          {},
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
