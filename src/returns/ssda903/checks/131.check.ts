import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const codes = ['YES', 'NO', 'DIED', 'REFU', 'NREQ', 'RHOM']

export default {
  id: '131',
  severity: 'error',
  says: 'Whether the council is in touch with this care leaver is missing, or is not one of the codes of the return. Choose it again.',
  source: guide903('131'),
  reading: 'Blank fails here, though another rule lets all three answers about a care leaver be blank together.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['IN_TOUCH'] },
  flags: { OC3: ['IN_TOUCH'] },

  run: ({ OC3 }) => ({ OC3: OC3.filter(({ IN_TOUCH }) => IN_TOUCH === undefined || !codes.includes(IN_TOUCH)) }),

  examples: [
    {
      name: 'finds another word, small letters, and nothing',
      given: { OC3: [{ IN_TOUCH: 'MAYBE' }, { IN_TOUCH: 'yes' }, {}] },
      found: { OC3: [0, 1, 2] },
    },
    { name: 'passes codes of the list', given: { OC3: [{ IN_TOUCH: 'YES' }, { IN_TOUCH: 'RHOM' }] }, found: {} },
  ],
} satisfies Check903
