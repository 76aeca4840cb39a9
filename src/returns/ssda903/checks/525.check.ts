import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { failTogether } from '../fail-together.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const details = ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'] as const

export default {
  id: '525',
  severity: 'error',
  says: 'The decision to place the child for adoption was reversed, but there are details of an adoption. Take out the reversal, or the details of the adoption.',
  source: guide903('525'),
  reading:
    'A later decision to place the child again is not looked at: a child whose first decision was reversed, and who was then adopted, is found. What cannot be read as a date stands there all the same.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    PlacedAdoption: ['CHILD', 'DATE_PLACED_CEASED'],
    AD1: ['CHILD', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  },
  flags: { PlacedAdoption: ['DATE_PLACED_CEASED'], AD1: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'] },

  run: tables => {
    const [PlacedAdoption, AD1] = failTogether(
      tables.PlacedAdoption,
      tables.AD1,
      (placed, adopted) => isFilled(placed, 'DATE_PLACED_CEASED') && details.some(detail => isFilled(adopted, detail)),
    )
    return { PlacedAdoption, AD1 }
  },

  examples: [
    {
      name: 'finds a reversal beside any detail of an adoption',
      given: {
        PlacedAdoption: [{ CHILD: '1', DATE_PLACED_CEASED: '2022-05-01' }, { CHILD: '2', DATE_PLACED_CEASED: 'May' }, { CHILD: '2' }],
        AD1: [
          { CHILD: '1', DATE_MATCH: 'spring' },
          { CHILD: '2', LS_ADOPTR: 'L0' },
        ],
      },
      found: { PlacedAdoption: [0, 1], AD1: [0, 1] },
    },
    {
      name: 'passes a reversal without an adoption, and an adoption without a reversal',
      given: {
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED_CEASED: '2022-05-01' },
          { CHILD: '2' },
          { CHILD: '3', DATE_PLACED_CEASED: '2022-05-01' },
        ],
        AD1: [{ CHILD: '1' }, { CHILD: '2', DATE_INT: '2022-05-01' }],
      },
      found: {},
    },
  ],
} satisfies Check903
