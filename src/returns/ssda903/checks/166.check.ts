import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '166',
  severity: 'error',
  says: 'The day of the review is missing or is not a date. Put in the day on which it was held.',
  source: guide903('166'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Reviews: ['REVIEW'] },
  flags: { Reviews: ['REVIEW'] },

  run: ({ Reviews }) => ({ Reviews: Reviews.filter(({ REVIEW }) => REVIEW === undefined) }),

  examples: [
    { name: 'finds a day that does not exist, and no day', given: { Reviews: [{ REVIEW: '38/04/2022' }, {}] }, found: { Reviews: [0, 1] } },
    { name: 'passes a date', given: { Reviews: [{ REVIEW: '2022-04-08' }] }, found: {} },
  ],
} satisfies Check903
