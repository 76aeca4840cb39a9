import { birthday, within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import type { Check903, Row903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '197B',
  severity: 'error',
  says: 'This child turned 4 or 17 in the year and was looked after for all of it, but there is neither a score of the strengths and difficulties questionnaire nor a reason why there is none. Record one of them.',
  source: guide903('197B'),
  reading: 'A birthday on the first or the last day of the year counts.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD', 'DOB', 'SDQ_SCORE', 'SDQ_REASON'], Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  flags: { OC2: ['SDQ_REASON', 'DOB'] },

  run: ({ OC2, Episodes }, about) => {
    const turns = (row: Row903<'OC2'>, age: number) => within(birthday(row.DOB, age), about.collectionStart, about.collectionEnd)
    const wrong = OC2.filter(row => row.SDQ_SCORE === undefined && row.SDQ_REASON === undefined && (turns(row, 4) || turns(row, 17)))
    return { OC2: wrong.length > 0 && isContinuouslyLookedAfter(Episodes, about) ? wrong : [] }
  },

  examples: [
    {
      name: 'finds a fourth birthday on the first day, and a seventeenth on the last',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2018-04-01' },
          { CHILD: '1', DOB: '2006-03-31' },
        ],
        Episodes: [{ CHILD: '1', DECOM: '2021-01-01', LS: 'C2', RNE: 'S' }],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes other ages, an answer, and a child who came in the year',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2018-03-31' },
          { CHILD: '1', DOB: '2006-04-01' },
          { CHILD: '1', DOB: '2018-06-01', SDQ_SCORE: '4' },
          { CHILD: '2', DOB: '2018-06-01' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2021-01-01', LS: 'C2', RNE: 'S' },
          { CHILD: '2', DECOM: '2022-06-01', LS: 'C2', RNE: 'S' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
