import { before, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '351',
  severity: 'error',
  says: 'The child was over 25 when the year began. Put right the date of birth, or take the child out of the return.',
  source: guide903('351'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['DOB'] },
  flags: { Header: ['DOB'] },

  run: ({ Header }, { collectionStart }) => ({ Header: Header.filter(({ DOB }) => before(birthday(DOB, 25), collectionStart)) }),

  examples: [
    {
      name: 'finds a 25th birthday on the last day of the year before',
      given: { Header: [{ DOB: '1997-03-31' }] },
      found: { Header: [0] },
    },
    {
      name: 'passes a 25th birthday on the first day of the year, and a birth that is not known',
      given: { Header: [{ DOB: '1997-04-01' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
