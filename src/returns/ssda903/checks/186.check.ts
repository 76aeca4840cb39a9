import { after, birthday, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '186',
  severity: 'error',
  says: 'This child was looked after for the whole year and is of the age for a strengths and difficulties questionnaire, but there is neither a score nor a reason why there is none. Record one of them.',
  source: guide903('186'),
  reading: 'It is for children who are 4 on or before the first day of the year, and turn 17 after its last.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD', 'DOB', 'SDQ_SCORE', 'SDQ_REASON'], Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  flags: { OC2: ['SDQ_SCORE'] },

  run: ({ OC2, Episodes }, about) => {
    const wrong = OC2.filter(
      row =>
        row.SDQ_SCORE === undefined &&
        row.SDQ_REASON === undefined &&
        onOrBefore(birthday(row.DOB, 4), about.collectionStart) &&
        after(birthday(row.DOB, 17), about.collectionEnd),
    )
    return { OC2: wrong.length > 0 && isContinuouslyLookedAfter(Episodes, about) ? wrong : [] }
  },

  examples: [
    {
      name: 'finds children who were 4 on the first day, and turn 17 the day after the last',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2018-04-01' },
          { CHILD: '1', DOB: '2006-04-01' },
        ],
        Episodes: [{ CHILD: '1', DECOM: '2021-01-01', LS: 'C2', RNE: 'S' }],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes other ages, an answer, and a child who came in the year',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2018-04-02' },
          { CHILD: '1', DOB: '2006-03-31' },
          { CHILD: '1', DOB: '2010-04-01', SDQ_REASON: 'SDQ2' },
          { CHILD: '1', DOB: '2010-04-01', SDQ_SCORE: '4' },
          { CHILD: '2', DOB: '2010-04-01' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2021-01-01', LS: 'C2', RNE: 'S' },
          { CHILD: '2', DECOM: '2022-05-01', LS: 'C2', RNE: 'S' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
