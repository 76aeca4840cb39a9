import { after, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '542',
  severity: 'error',
  says: 'The child is not yet 10 at the end of the year, but it is said whether they were convicted: a child of that age cannot be. Take the answer out, or put right the date of birth.',
  source: guide903('542'),
  reading: 'No (0) is an answer too.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['DOB', 'CONVICTED'] },
  flags: { OC2: ['CONVICTED'] },

  run: ({ OC2 }, { collectionEnd }) => ({
    OC2: OC2.filter(({ DOB, CONVICTED }) => CONVICTED !== undefined && after(birthday(DOB, 10), collectionEnd)),
  }),

  examples: [
    {
      name: 'finds an answer for a child who reaches 10 on 1 April',
      given: {
        OC2: [
          { DOB: '2013-04-01', CONVICTED: '0' },
          { DOB: '2013-04-01', CONVICTED: '1' },
        ],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes a 10th birthday on 31 March, no answer, and a birth that is not known',
      given: { OC2: [{ DOB: '2013-03-31', CONVICTED: '1' }, { DOB: '2013-04-01' }, { CONVICTED: '1' }] },
      found: {},
    },
  ],
} satisfies Check903
