import { after, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '391',
  severity: 'error',
  says: 'The young person is reported as a care leaver, but is not yet 17 at the end of the year. Put right the date of birth, or leave them out of the care leavers.',
  source: guide903('391'),
  reading: 'Only whether they are too young is asked, and not whether they are too old.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },
  flags: { OC3: ['DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },

  run: ({ OC3 }, { collectionEnd }) => ({
    OC3: OC3.filter(
      ({ DOB, IN_TOUCH, ACTIV, ACCOM }) => after(birthday(DOB, 17), collectionEnd) && (IN_TOUCH ?? ACTIV ?? ACCOM) !== undefined,
    ),
  }),

  examples: [
    {
      name: 'finds a young person who reaches 17 on 1 April, whichever answer is there',
      given: {
        OC3: [
          { DOB: '2006-04-01', IN_TOUCH: 'YES' },
          { DOB: '2006-04-01', ACTIV: 'F1' },
          { DOB: '2006-04-01', ACCOM: '0' },
        ],
      },
      found: { OC3: [0, 1, 2] },
    },
    {
      name: 'passes a 17th birthday on 31 March, no answers, and a birth that is not known',
      given: { OC3: [{ DOB: '2006-03-31', IN_TOUCH: 'YES' }, { DOB: '2006-04-01' }, { IN_TOUCH: 'YES' }] },
      found: {},
    },
  ],
} satisfies Check903
