import { birthday, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isContinuouslyLookedAfter } from '../continuously-looked-after.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '546',
  severity: 'error',
  says: 'This child was 5 or older at the end of the year, and whether health checks are up to date is asked of younger children only. Take the answer out, or correct the date of birth.',
  source: guide903('546'),
  reading: 'Only children who were looked after for the whole year are tested, although the words speak of all.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC2: ['CHILD', 'DOB', 'HEALTH_CHECK'], Episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'DEC', 'REC'] },
  flags: { OC2: ['DOB', 'HEALTH_CHECK'] },

  run: ({ OC2, Episodes }, about) => ({
    OC2: isContinuouslyLookedAfter(Episodes, about)
      ? OC2.filter(row => row.HEALTH_CHECK !== undefined && onOrBefore(birthday(row.DOB, 5), about.collectionEnd))
      : [],
  }),

  examples: [
    {
      name: 'finds a yes and a no of children who are 5, one since the last day of the year',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2018-03-31', HEALTH_CHECK: '0' },
          { CHILD: '2', DOB: '2011-01-01', HEALTH_CHECK: '1' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2020-01-01' },
          { CHILD: '2', DECOM: '2020-01-01' },
        ],
      },
      found: { OC2: [0, 1] },
    },
    {
      name: 'passes a younger child, no answer, and a child who left care in the year',
      given: {
        OC2: [
          { CHILD: '1', DOB: '2018-04-01', HEALTH_CHECK: '1' },
          { CHILD: '2', DOB: '2011-01-01' },
          { CHILD: '3', DOB: '2011-01-01', HEALTH_CHECK: '1' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2020-01-01' },
          { CHILD: '2', DECOM: '2020-01-01' },
          { CHILD: '3', DECOM: '2020-01-01', DEC: '2022-06-01', REC: 'E4A' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
