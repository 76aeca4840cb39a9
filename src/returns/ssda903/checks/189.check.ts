import { before, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '189',
  severity: 'error',
  says: 'This young person was over 17 when the year began, so the strengths and difficulties questionnaire is not asked for. Take out the score, or the reason why there is none, or put the date of birth right.',
  source: guide903('189'),
  reading: 'Who turned 17 on the first day of the year passes, though the rule’s words say 17 or over.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'] },
  flags: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'] },

  run: ({ OC2 }, { collectionStart }) => ({
    OC2: OC2.filter(row => before(birthday(row.DOB, 17), collectionStart) && (row.SDQ_SCORE !== undefined || row.SDQ_REASON !== undefined)),
  }),

  examples: [
    {
      name: 'finds a score, or a reason, of one who turned 17 the day before the year',
      given: {
        OC2: [
          { DOB: '2005-03-31', SDQ_SCORE: '4' },
          { DOB: '2005-03-31', SDQ_REASON: 'SDQ1' },
        ],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes one who turned 17 on its first day, no answer, and no date of birth',
      given: { OC2: [{ DOB: '2005-04-01', SDQ_SCORE: '4' }, { DOB: '2004-04-01' }, { SDQ_SCORE: '4' }] },
      found: {},
    },
  ],
} satisfies Check903
