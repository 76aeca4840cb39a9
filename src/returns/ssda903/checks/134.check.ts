import { since } from '../../return-year.ts'
import { adoptionItems, careLeaverItems, isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '134',
  severity: 'error',
  says: 'There is information about an adoption for a young person who is a care leaver. Take out whichever of the two is wrong.',
  source: guide903('134'),
  reading: 'Only the row about the adoption is found; any answer in each of the two tables is enough.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['CHILD', ...careLeaverItems], AD1: ['CHILD', ...adoptionItems] },
  flags: { AD1: adoptionItems },

  run: ({ OC3, AD1 }) => ({
    AD1: OC3.some(row => isAnyFilled(row, careLeaverItems)) ? AD1.filter(row => isAnyFilled(row, adoptionItems)) : [],
  }),

  examples: [
    {
      name: 'finds an adoption of a care leaver, even by one answer',
      given: { OC3: [{ CHILD: '1', ACTIV: 'F1' }], AD1: [{ CHILD: '1', DATE_MATCH: 'XXX' }] },
      found: { AD1: [0] },
    },
    {
      name: 'passes rows without an answer, and different children',
      given: {
        OC3: [{ CHILD: '1' }, { CHILD: '2', ACTIV: 'F1' }, { CHILD: '3', ACTIV: 'F1' }],
        AD1: [{ CHILD: '1', NB_ADOPTR: '1' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
