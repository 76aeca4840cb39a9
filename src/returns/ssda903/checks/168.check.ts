import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const shape = /^(?:[A-HJ-NPQRT-Z]\d{11}[\dA-Z]|UN[1-5])$/

export default {
  id: '168',
  severity: 'error',
  says: 'The child’s unique pupil number is not one. Ask the school for it, or give the reason why there is none: UN1 to UN5.',
  source: guide903('168'),
  reading: 'Only its shape is looked at, not whether its first letter fits the figures.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['UPN'] },
  flags: { Header: ['UPN'] },

  run: ({ Header }) => ({ Header: Header.filter(({ UPN }) => UPN !== undefined && !shape.test(UPN)) }),

  examples: [
    {
      name: 'finds numbers that are too short or long, a first letter that there is not, and other reasons',
      given: {
        Header: [
          { UPN: 'A12345678901' },
          { UPN: 'A1234567890123' },
          { UPN: 'S123456789012' },
          { UPN: 'UN6' },
          { UPN: 'a123456789012' },
          { UPN: 'A12345678901b' },
        ],
      },
      found: { Header: [0, 1, 2, 3, 4, 5] },
    },
    {
      name: 'passes a number, one that ends in a letter, a reason, and nothing',
      given: { Header: [{ UPN: 'A123456789012' }, { UPN: 'R12345678901O' }, { UPN: 'UN5' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
