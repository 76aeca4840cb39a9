import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903, Row903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '399',
  severity: 'error',
  says: 'The child had only short breaks (V3 or V4), but there is a review, how the child took part in it, or whether she is a mother, which are not asked for. Take them out, or put right the legal status.',
  source: guide903('399'),
  reading:
    'All of a child’s rows that stand beside a wrong one are found: the header beside a review, and a review beside what is said of a mother. No (0) is an answer too.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'LS'], Header: ['CHILD', 'MOTHER'], Reviews: ['CHILD', 'REVIEW', 'REVIEW_CODE'] },
  flags: { Episodes: ['LS'], Header: ['MOTHER'], Reviews: ['REVIEW', 'REVIEW_CODE'] },

  run: ({ Episodes, Header, Reviews }) => {
    const saysMother = (header: Row903<'Header'>) => header.MOTHER !== undefined
    const saysReview = (review: Row903<'Reviews'>) => isFilled(review, 'REVIEW') || review.REVIEW_CODE !== undefined
    const [byMother, byReview] = [Header.some(saysMother), Reviews.some(saysReview)]
    if (Episodes.length === 0 || !Episodes.every(isShortBreak) || !(byMother || byReview)) return {}
    return { Episodes, Header: byReview ? Header : Header.filter(saysMother), Reviews: byMother ? Reviews : Reviews.filter(saysReview) }
  },

  examples: [
    {
      name: 'finds a review of a child who had only short breaks, with the episodes and the header',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'V3' },
          { CHILD: '1', LS: 'V4' },
        ],
        Header: [{ CHILD: '1' }],
        Reviews: [{ CHILD: '1', REVIEW: 'May' }, { CHILD: '1' }],
      },
      found: { Episodes: [0, 1], Header: [0], Reviews: [0] },
    },
    {
      name: 'finds what is said of a mother, with the review that says nothing',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'V3' },
          { CHILD: '2', LS: 'V3' },
        ],
        Header: [
          { CHILD: '1', MOTHER: '0' },
          { CHILD: '2', MOTHER: '1' },
        ],
        Reviews: [{ CHILD: '1' }],
      },
      found: { Episodes: [0, 1], Header: [0, 1], Reviews: [0] },
    },
    {
      name: 'passes a child with another episode too, one of whom nothing is said, and one without an episode',
      given: {
        Episodes: [{ CHILD: '1', LS: 'V3' }, { CHILD: '1' }, { CHILD: '2', LS: 'V4' }],
        Header: [{ CHILD: '1', MOTHER: '0' }, { CHILD: '2' }, { CHILD: '3', MOTHER: '1' }],
        Reviews: [{ CHILD: '1', REVIEW_CODE: 'PN1' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
