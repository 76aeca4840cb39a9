import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { byDay } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '576',
  severity: 'error',
  says: 'Last year’s return says that this child was still missing or away at its end, and this year’s first time away began on another day. Carry that time on into this year, or put its end into last year’s return.',
  source: guide903('576'),
  reading: 'Only a child with a row this year can be found, as it is that row which is wrong.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Missing: ['CHILD', 'MIS_START'], Missing_last: ['CHILD', 'MIS_START', 'MIS_END'] },
  flags: { Missing: ['CHILD'] },

  run: ({ Missing, Missing_last }) => {
    const [first] = byDay(Missing, ({ MIS_START }) => MIS_START)
    const open = Missing_last.filter(row => row.MIS_START !== undefined && !isFilled(row, 'MIS_END'))
    return first && open.some(({ MIS_START }) => MIS_START !== first.MIS_START) ? { Missing: [first] } : {}
  },

  examples: [
    {
      name: 'finds the first time away of this year, where it began on another day or has no start',
      given: {
        Missing: [{ CHILD: '1', MIS_START: '2022-06-01' }, { CHILD: '1', MIS_START: '2022-05-01' }, { CHILD: '2' }],
        Missing_last: [
          { CHILD: '1', MIS_START: '2022-03-01' },
          { CHILD: '2', MIS_START: '2022-03-01' },
        ],
      },
      found: { Missing: [1, 2] },
    },
    {
      name: 'passes the same start, a time that ended last year, and one without a readable start',
      given: {
        Missing: [
          { CHILD: '1', MIS_START: '2022-03-01' },
          { CHILD: '2', MIS_START: '2022-05-01' },
          { CHILD: '3', MIS_START: '2022-05-01' },
        ],
        Missing_last: [{ CHILD: '1', MIS_START: '2022-03-01' }, { CHILD: '2', MIS_START: '2022-03-01', MIS_END: 'soon' }, { CHILD: '3' }],
      },
      found: {},
    },
    {
      name: 'passes a child of whom this year says nothing',
      given: { Missing: [], Missing_last: [{ CHILD: '1', MIS_START: '2022-03-01' }] },
      found: {},
    },
  ],
} satisfies Check903
