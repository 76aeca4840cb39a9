import { onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '333',
  severity: 'error',
  says: 'The child was matched with adopters, but the decision that the child should be placed for adoption came later or has no date. Put in the date of the decision, which is the day of the match at the latest.',
  source: guide903('333'),
  reading: 'A decision whose date cannot be read is as one without a date, and fails.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { AD1: ['DATE_INT', 'DATE_MATCH'] },
  flags: { AD1: ['DATE_INT'] },

  run: ({ AD1 }) => ({ AD1: AD1.filter(({ DATE_INT, DATE_MATCH }) => DATE_MATCH !== undefined && !onOrBefore(DATE_INT, DATE_MATCH)) }),

  examples: [
    {
      name: 'finds a decision after the match, one without a date, and one whose date cannot be read',
      given: {
        AD1: [
          { DATE_INT: '2022-05-02', DATE_MATCH: '2022-05-01' },
          { DATE_MATCH: '2022-05-01' },
          { DATE_INT: 'May', DATE_MATCH: '2022-05-01' },
        ],
      },
      found: { AD1: [0, 1, 2] },
    },
    {
      name: 'passes a decision on the day of the match, and a child who was not matched',
      given: { AD1: [{ DATE_INT: '2022-05-01', DATE_MATCH: '2022-05-01' }, { DATE_INT: '2022-05-01' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
