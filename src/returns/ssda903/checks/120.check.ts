import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const reasons = ['RD1', 'RD2', 'RD3', 'RD4']

export default {
  id: '120',
  severity: 'error',
  says: 'The reason why the child should no longer be placed for adoption is not one of the codes of the return. Choose one of RD1 to RD4.',
  source: guide903('120'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PlacedAdoption: ['REASON_PLACED_CEASED'] },
  flags: { PlacedAdoption: ['REASON_PLACED_CEASED'] },

  run: ({ PlacedAdoption }) => ({
    PlacedAdoption: PlacedAdoption.filter(row => row.REASON_PLACED_CEASED !== undefined && !reasons.includes(row.REASON_PLACED_CEASED)),
  }),

  examples: [
    {
      name: 'finds a code that does not exist, and one in small letters',
      given: { PlacedAdoption: [{ REASON_PLACED_CEASED: 'RD5' }, { REASON_PLACED_CEASED: 'rd1' }] },
      found: { PlacedAdoption: [0, 1] },
    },
    { name: 'passes a reason of the list, and none', given: { PlacedAdoption: [{ REASON_PLACED_CEASED: 'RD4' }, {}] }, found: {} },
  ],
} satisfies Check903
