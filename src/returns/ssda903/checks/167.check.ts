import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const codes = ['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7']

export default {
  id: '167',
  severity: 'error',
  says: 'How the child took part in their review is missing or is not one of the codes of the return, or it is there without a review. Choose one of PN0 to PN7.',
  source: guide903('167'),
  reading: 'Whether the day of the review is a date is another rule’s matter: anything that stands there is a review.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Reviews: ['REVIEW', 'REVIEW_CODE'] },
  flags: { Reviews: ['REVIEW_CODE'] },

  run: ({ Reviews }) => ({
    Reviews: Reviews.filter(row =>
      row.REVIEW_CODE === undefined ? isFilled(row, 'REVIEW') : !isFilled(row, 'REVIEW') || !codes.includes(row.REVIEW_CODE),
    ),
  }),

  examples: [
    {
      name: 'finds a review without a code, a code without a review, and a code that does not exist',
      given: {
        Reviews: [
          { REVIEW: '2022-05-01' },
          { REVIEW_CODE: 'PN1' },
          { REVIEW: '2022-05-01', REVIEW_CODE: 'PN8' },
          { REVIEW: '2022-05-01', REVIEW_CODE: 'pn1' },
        ],
      },
      found: { Reviews: [0, 1, 2, 3] },
    },
    {
      name: 'passes a review with its code, even on a day that is no date, and neither',
      given: { Reviews: [{ REVIEW: '2022-05-01', REVIEW_CODE: 'PN0' }, { REVIEW: 'soon', REVIEW_CODE: 'PN7' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
