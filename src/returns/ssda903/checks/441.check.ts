import { before, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const ofFourAndOlder = ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7']

export default {
  id: '441',
  severity: 'error',
  says: 'How the child took part in the review is for a child of 4 or older, but the child was younger. Put right how the child took part, the day of the review, or the date of birth.',
  source: guide903('441'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Reviews: ['DOB', 'REVIEW', 'REVIEW_CODE'] },
  flags: { Reviews: ['DOB', 'REVIEW', 'REVIEW_CODE'] },

  run: ({ Reviews }) => ({
    Reviews: Reviews.filter(
      ({ DOB, REVIEW, REVIEW_CODE = '' }) => ofFourAndOlder.includes(REVIEW_CODE) && before(REVIEW, birthday(DOB, 4)),
    ),
  }),

  examples: [
    {
      name: 'finds a review on the day before the 4th birthday',
      given: {
        Reviews: [
          { DOB: '2018-05-01', REVIEW: '2022-04-30', REVIEW_CODE: 'PN1' },
          { DOB: '2018-05-01', REVIEW: '2022-04-30', REVIEW_CODE: 'PN7' },
        ],
      },
      found: { Reviews: [0, 1] },
    },
    {
      name: 'passes the birthday itself, the code for younger children, and what is not known',
      given: {
        Reviews: [
          { DOB: '2018-05-01', REVIEW: '2022-05-01', REVIEW_CODE: 'PN1' },
          { DOB: '2018-05-01', REVIEW: '2022-04-30', REVIEW_CODE: 'PN0' },
          { REVIEW: '2022-04-30', REVIEW_CODE: 'PN1' },
          { DOB: '2018-05-01', REVIEW_CODE: 'PN1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
