import { after, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '440',
  severity: 'error',
  says: 'The child is said to have been under 4 at the review, but was older. Put right how the child took part, the day of the review, or the date of birth.',
  source: guide903('440'),
  reading: 'A review on the 4th birthday itself is right, here and in 441.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Reviews: ['DOB', 'REVIEW', 'REVIEW_CODE'] },
  flags: { Reviews: ['DOB', 'REVIEW', 'REVIEW_CODE'] },

  run: ({ Reviews }) => ({
    Reviews: Reviews.filter(({ DOB, REVIEW, REVIEW_CODE }) => REVIEW_CODE === 'PN0' && after(REVIEW, birthday(DOB, 4))),
  }),

  examples: [
    {
      name: 'finds a review on the day after the 4th birthday',
      given: { Reviews: [{ DOB: '2018-05-01', REVIEW: '2022-05-02', REVIEW_CODE: 'PN0' }] },
      found: { Reviews: [0] },
    },
    {
      name: 'passes the birthday itself, another way of taking part, and what is not known',
      given: {
        Reviews: [
          { DOB: '2018-05-01', REVIEW: '2022-05-01', REVIEW_CODE: 'PN0' },
          { DOB: '2018-05-01', REVIEW: '2022-05-02', REVIEW_CODE: 'PN1' },
          { REVIEW: '2022-05-02', REVIEW_CODE: 'PN0' },
          { DOB: '2018-05-01', REVIEW_CODE: 'PN0' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
