import { before, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '543',
  severity: 'error',
  says: 'This child turned 10 before the last day of the year and was looked after for all of it, but nothing says whether they were convicted. Answer the question about convictions, or correct the date of birth.',
  source: guide903('543'),
  reading:
    'The message speaks of 10 or over on 31 March. The rule, and public tools, ask only of birthdays before that day: who turns 10 on it is asked neither here nor by 542.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD', 'DOB', 'CONVICTED'], Episodes: ['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  flags: { OC2: ['DOB', 'CONVICTED'] },

  run: ({ OC2, Episodes }, about) => ({
    OC2: isContinuouslyLookedAfter(Episodes, about)
      ? OC2.filter(row => row.CONVICTED === undefined && before(birthday(row.DOB, 10), about.collectionEnd))
      : [],
  }),

  examples: [
    {
      name: 'finds a child of 10, and one who turned 10 on the day before the last of the year',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2012-05-01' },
          { CHILD: '2', DOB: '2013-03-30' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2020-01-01' },
          { CHILD: '2', DECOM: '2020-01-01' },
        ],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes a child who turned 10 on the last day of the year, an answer, and a child who came into care in the year',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2013-03-31' },
          { CHILD: '2', DOB: '2010-01-01', CONVICTED: '0' },
          { CHILD: '3', DOB: '2010-01-01' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2020-01-01' },
          { CHILD: '2', DECOM: '2020-01-01' },
          { CHILD: '3', DECOM: '2022-06-01', RNE: 'S' },
        ],
      },
      found: {},
    },
    {
      name: 'passes a child without a date of birth, and one without episodes',
      given: { OC2: [{ CHILD: '1' }, { CHILD: '2', DOB: '2010-01-01' }], Episodes: [{ CHILD: '1', DECOM: '2020-01-01' }] },
      found: {},
    },
  ],
} satisfies Check903
