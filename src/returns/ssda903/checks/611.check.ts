import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '611',
  severity: 'error',
  says: 'This child is said to be a mother, but the date of birth of her first child is missing. Record it, or correct that she is a mother.',
  source: guide903('611'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['MOTHER', 'MC_DOB'] },
  flags: { Header: ['MOTHER', 'MC_DOB'] },

  run: ({ Header }) => ({ Header: Header.filter(row => row.MOTHER === '1' && !isFilled(row, 'MC_DOB')) }),

  examples: [
    { name: 'finds a mother without the date', given: { Header: [{ MOTHER: '1' }] }, found: { Header: [0] } },
    {
      name: 'passes a date, even one that cannot be read, and who is not a mother',
      given: { Header: [{ MOTHER: '1', MC_DOB: '2022-05-01' }, { MOTHER: '1', MC_DOB: 'soon' }, { MOTHER: '0' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
