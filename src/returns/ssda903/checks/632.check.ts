import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { byDay } from '../in-turn.ts'
import type { Check903, Row903 } from '../layout.ts'
import { latestDayOf } from '../partial-day.ts'
import { guide903 } from '../source.ts'

export default {
  id: '632',
  severity: 'error',
  says: 'The day of the order for this child’s earlier permanent home is no date, or is not before they came into care. Put it right; write zz for a day or a month that is not known.',
  source: guide903('632'),
  reading:
    'A date known in part is taken for the last day that it can be, and for one in 2000 where the year is not known. The first episode of this year’s return counts.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM'], PrevPerm: ['CHILD', 'DATE_PERM'] },
  flags: { Episodes: ['DECOM'], PrevPerm: ['DATE_PERM'] },

  run: ({ Episodes, PrevPerm }) => {
    const [first] = byDay(
      Episodes.filter(({ DECOM }) => DECOM !== undefined),
      ({ DECOM }) => DECOM,
    )
    const isWrong = (row: Row903<'PrevPerm'>) =>
      isFilled(row, 'DATE_PERM') && !before(row.DATE_PERM ?? latestDayOf(row.as.DATE_PERM), first?.DECOM)
    const wrong = PrevPerm.filter(isWrong)
    return first && wrong.length > 0 ? { Episodes: [first], PrevPerm: wrong } : {}
  },

  examples: [
    {
      name: 'finds what is no date, the day on which care began, and a year known only as the one in which it began',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-09-01' },
          { CHILD: '1', DECOM: '2022-05-01' },
          { CHILD: '2', DECOM: '2022-05-01' },
          { CHILD: '3', DECOM: '2022-05-01' },
        ],
        PrevPerm: [
          { CHILD: '1', DATE_PERM: 'xx/10/2011' },
          { CHILD: '2', DATE_PERM: '2022-05-01' },
          { CHILD: '3', DATE_PERM: 'zz/zz/2022' },
        ],
      },
      found: { Episodes: [1, 2, 3], PrevPerm: [0, 1, 2] },
    },
    {
      name: 'passes an earlier day, one known in part, and none',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01' },
          { CHILD: '2', DECOM: '2022-05-01' },
          { CHILD: '3', DECOM: '2022-05-01' },
          { CHILD: '4', DECOM: '2022-05-01' },
        ],
        PrevPerm: [
          { CHILD: '1', DATE_PERM: '2022-04-30' },
          { CHILD: '2', DATE_PERM: 'ZZ/04/2022' },
          { CHILD: '3' },
          { CHILD: '4', DATE_PERM: 'zz/zz/zzzz' },
        ],
      },
      found: {},
    },
    {
      name: 'passes what cannot be compared with any readable start',
      given: { Episodes: [{ CHILD: '1' }], PrevPerm: [{ CHILD: '1', DATE_PERM: 'xx/10/2011' }] },
      found: {},
    },
  ],
} satisfies Check903
