import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '345',
  severity: 'error',
  says: 'You are in touch with the young person, but what they do or where they live is given as 0. Choose the activity and the accommodation.',
  source: guide903('345'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },
  flags: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },

  run: ({ OC3 }) => ({ OC3: OC3.filter(({ IN_TOUCH, ACTIV, ACCOM }) => IN_TOUCH === 'YES' && (ACTIV === '0' || ACCOM === '0')) }),

  examples: [
    {
      name: 'finds a young person in touch whose activity or accommodation is 0',
      given: {
        OC3: [
          { IN_TOUCH: 'YES', ACTIV: '0', ACCOM: 'B1' },
          { IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: '0' },
        ],
      },
      found: { OC3: [0, 1] },
    },
    {
      name: 'passes what is filled in or left blank, and 0 for a young person who went home',
      given: { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' }, { IN_TOUCH: 'YES' }, { IN_TOUCH: 'RHOM', ACTIV: '0', ACCOM: '0' }] },
      found: {},
    },
  ],
} satisfies Check903
