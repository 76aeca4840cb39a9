import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '344',
  severity: 'error',
  says: 'The young person has died or gone home for six months or more, but what they do and where they live are still filled in. Put 0 for both.',
  source: guide903('344'),
  reading: 'Nothing at all is not 0, and fails too.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },
  flags: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },

  run: ({ OC3 }) => ({
    OC3: OC3.filter(({ IN_TOUCH, ACTIV, ACCOM }) => (IN_TOUCH === 'DIED' || IN_TOUCH === 'RHOM') && !(ACTIV === '0' && ACCOM === '0')),
  }),

  examples: [
    {
      name: 'finds an activity for a young person who died, and blanks for one who went home',
      given: { OC3: [{ IN_TOUCH: 'DIED', ACTIV: 'F1', ACCOM: '0' }, { IN_TOUCH: 'RHOM' }] },
      found: { OC3: [0, 1] },
    },
    {
      name: 'passes 0 for both, and a young person who is in touch',
      given: { OC3: [{ IN_TOUCH: 'RHOM', ACTIV: '0', ACCOM: '0' }, { IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
