import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const codes = 'B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1 W2 X2 Y1 Y2 Z1 Z2 0'.split(' ')

export default {
  id: '133',
  severity: 'error',
  says: 'Where this care leaver lives is missing, or is not one of the codes of the return. Choose their accommodation again; 0 is for a young person the council is not in touch with.',
  source: guide903('133'),
  reading: 'Blank fails here, though another rule lets all three answers about a care leaver be blank together.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['ACCOM'] },
  flags: { OC3: ['ACCOM'] },

  run: ({ OC3 }) => ({ OC3: OC3.filter(({ ACCOM }) => ACCOM === undefined || !codes.includes(ACCOM)) }),

  examples: [
    {
      name: 'finds a code that does not exist, small letters, and nothing',
      given: { OC3: [{ ACCOM: 'S1' }, { ACCOM: 'b1' }, {}] },
      found: { OC3: [0, 1, 2] },
    },
    { name: 'passes codes of the list', given: { OC3: [{ ACCOM: 'Z2' }, { ACCOM: '0' }] }, found: {} },
  ],
} satisfies Check903
