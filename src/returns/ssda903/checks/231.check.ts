import { after, yearsAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '231',
  severity: 'error',
  says: 'This child is said to seek asylum unaccompanied and is under 11. Check the date of birth; if it is right, tell the DfE why.',
  source: guide903('231'),
  reading:
    'Public tools read a column that no return has, and so find nothing. The child is one who is in the table of unaccompanied children, or whose header says so.',
  inForce: since('2024_25'),
  scope: 'child',
  reads: { Header: ['UASC', 'DOB'] },
  flags: { Header: ['DOB', 'UASC'] },

  run: ({ Header }, { collectionEnd }) => ({
    Header: Header.filter(({ UASC, DOB }) => UASC === '1' && after(DOB, yearsAfter(collectionEnd, -11))),
  }),

  examples: [
    {
      name: 'finds a child who turns 11 the day after the year',
      given: { Header: [{ UASC: '1', DOB: '2014-04-01' }] },
      found: { Header: [0] },
    },
    {
      name: 'passes one who turns 11 on its last day, others, and no date of birth',
      given: { Header: [{ UASC: '1', DOB: '2014-03-31' }, { UASC: '0', DOB: '2020-03-31' }, { DOB: '2020-03-31' }, { UASC: '1' }] },
      found: {},
    },
  ],
} satisfies Check903
