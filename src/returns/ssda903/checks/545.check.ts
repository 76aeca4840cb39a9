import { after, birthday } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '545',
  severity: 'error',
  says: 'This child was under 5 at the end of the year and was looked after for all of it, but nothing says whether their health checks are up to date. Answer it, or correct the date of birth.',
  source: guide903('545'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD', 'DOB', 'HEALTH_CHECK'], Episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'DEC', 'REC'] },
  flags: { OC2: ['DOB', 'HEALTH_CHECK'] },

  run: ({ OC2, Episodes }, about) => ({
    OC2: isContinuouslyLookedAfter(Episodes, about)
      ? OC2.filter(row => row.HEALTH_CHECK === undefined && after(birthday(row.DOB, 5), about.collectionEnd))
      : [],
  }),

  examples: [
    {
      name: 'finds a child of 4 without an answer',
      given: { OC2: [{ CHILD: '1', DOB: '2018-04-01' }], Episodes: [{ CHILD: '1', DECOM: '2020-01-01' }] },
      found: { OC2: [0] },
    },
    {
      name: 'passes a fifth birthday on the last day of the year, an answer, and a child on short breaks',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2018-03-31' },
          { CHILD: '2', DOB: '2019-01-01', HEALTH_CHECK: '0' },
          { CHILD: '3', DOB: '2019-01-01' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2020-01-01' },
          { CHILD: '2', DECOM: '2020-01-01' },
          { CHILD: '3', DECOM: '2020-01-01', LS: 'V4' },
        ],
      },
      found: {},
    },
    {
      name: 'passes a child without a date of birth, and one without episodes',
      given: { OC2: [{ CHILD: '1' }, { CHILD: '2', DOB: '2019-01-01' }], Episodes: [{ CHILD: '1', DECOM: '2020-01-01' }] },
      found: {},
    },
  ],
} satisfies Check903
