import { after, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '620',
  severity: 'error',
  says: 'This child is said to be a mother, but was under 11 when the year began. Put the date of birth right, or correct that she is a mother.',
  source: guide903('620'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['DOB', 'MOTHER'] },
  flags: { Header: ['DOB', 'MOTHER'] },

  run: ({ Header }, { collectionStart }) => ({
    Header: Header.filter(({ DOB, MOTHER }) => MOTHER === '1' && after(birthday(DOB, 11), collectionStart)),
  }),

  examples: [
    {
      name: 'finds a mother who turned 11 on the second day of the year',
      given: { Header: [{ DOB: '2011-04-02', MOTHER: '1' }] },
      found: { Header: [0] },
    },
    {
      name: 'passes an eleventh birthday on the first day of the year, who is not a mother, and no date of birth',
      given: { Header: [{ DOB: '2011-04-01', MOTHER: '1' }, { DOB: '2015-01-01', MOTHER: '0' }, { MOTHER: '1' }] },
      found: {},
    },
  ],
} satisfies Check903
