import { birthday, onOrAfter, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import type { Check903, Row903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '157',
  severity: 'error',
  says: 'This child is of the age for a strengths and difficulties questionnaire, but it was left out because of their age. Record the score, or another reason.',
  source: guide903('157'),
  reading:
    'The rule is for children who are 4 on or before the first day of the year, and 16 on or after its last; whoever turned 16 earlier in the year is not looked at, though its words say 16 or under.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD', 'DOB', 'SDQ_SCORE', 'SDQ_REASON'], Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  flags: { OC2: ['SDQ_REASON', 'DOB'] },

  run: ({ OC2, Episodes }, about) => {
    const isAsked = (row: Row903<'OC2'>) =>
      onOrBefore(birthday(row.DOB, 4), about.collectionStart) && onOrAfter(birthday(row.DOB, 16), about.collectionEnd)
    const wrong = OC2.filter(row => row.SDQ_REASON === 'SDQ1' && row.SDQ_SCORE === undefined && isAsked(row))
    return { OC2: wrong.length > 0 && isContinuouslyLookedAfter(Episodes, about) ? wrong : [] }
  },

  examples: [
    {
      name: 'finds children who were 4 on the first day, and 16 on the last',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2018-04-01', SDQ_REASON: 'SDQ1' },
          { CHILD: '2', DOB: '2007-03-31', SDQ_REASON: 'SDQ1' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2021-01-01', LS: 'C2', RNE: 'S' },
          { CHILD: '2', DECOM: '2022-04-01', LS: 'C2', RNE: 'S' },
        ],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes other ages, a score, another reason, and a child who came into care in the year',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2018-04-02', SDQ_REASON: 'SDQ1' },
          { CHILD: '1', DOB: '2007-03-30', SDQ_REASON: 'SDQ1' },
          { CHILD: '1', DOB: '2010-03-30', SDQ_REASON: 'SDQ1', SDQ_SCORE: '9' },
          { CHILD: '1', DOB: '2010-03-30', SDQ_REASON: 'SDQ2' },
          { CHILD: '2', DOB: '2010-03-30', SDQ_REASON: 'SDQ1' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2021-01-01', LS: 'C2', RNE: 'S' },
          { CHILD: '2', DECOM: '2022-04-02', LS: 'C2', RNE: 'S' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
