import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const codes = ['F1', 'P1', 'F2', 'P2', 'F4', 'P4', 'F5', 'P5', 'G4', 'G5', 'G6', '0']

export default {
  id: '132',
  severity: 'error',
  says: 'What this care leaver does is missing, or is not one of the codes of the return. Choose their education, training or work again; 0 is for a young person the council is not in touch with.',
  source: guide903('132'),
  reading: 'Blank fails here, though another rule lets all three answers about a care leaver be blank together.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['ACTIV'] },
  flags: { OC3: ['ACTIV'] },

  run: ({ OC3 }) => ({ OC3: OC3.filter(({ ACTIV }) => ACTIV === undefined || !codes.includes(ACTIV)) }),

  examples: [
    {
      name: 'finds a code that does not exist, small letters, and nothing',
      given: { OC3: [{ ACTIV: 'F3' }, { ACTIV: 'f1' }, {}] },
      found: { OC3: [0, 1, 2] },
    },
    { name: 'passes codes of the list', given: { OC3: [{ ACTIV: 'G6' }, { ACTIV: '0' }] }, found: {} },
  ],
} satisfies Check903
