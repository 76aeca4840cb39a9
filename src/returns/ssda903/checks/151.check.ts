import { since } from '../../return-year.ts'
import { adoptionItems, isPartFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '151',
  severity: 'error',
  says: 'Some of what is asked about this adoption is recorded and some is not. Record all of it, or none.',
  source: guide903('151'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: adoptionItems },
  flags: { AD1: adoptionItems },

  run: ({ AD1 }) => ({ AD1: AD1.filter(row => isPartFilled(row, adoptionItems)) }),

  examples: [
    {
      name: 'finds one answer alone, and one left out',
      given: {
        AD1: [
          { DATE_INT: '2022-05-01' },
          { DATE_INT: '2022-05-01', DATE_MATCH: 'soon', FOSTER_CARE: '0', NB_ADOPTR: '2', SEX_ADOPTR: 'MF' },
        ],
      },
      found: { AD1: [0, 1] },
    },
    {
      name: 'passes every answer, and no answer',
      given: {
        AD1: [{ DATE_INT: '2022-05-01', DATE_MATCH: 'soon', FOSTER_CARE: '0', NB_ADOPTR: '2', SEX_ADOPTR: 'MF', LS_ADOPTR: 'L11' }, {}],
      },
      found: {},
    },
  ],
} satisfies Check903
