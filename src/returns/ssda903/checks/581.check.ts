import { onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903, Row903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '581',
  severity: 'error',
  says: 'This child is said to have gone missing or away on a day in none of their episodes. Put the day right, or the dates of the episodes.',
  source: guide903('581'),
  reading:
    'Gaps between episodes and the time after the last are found too, although the words speak only of before. An episode without a readable start holds no day.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC'], Missing: ['CHILD', 'MIS_START'] },
  flags: { Missing: ['MIS_START'] },

  run: ({ Episodes, Missing }) => {
    const isIn = (on: Row903<'Missing'>['MIS_START']) =>
      Episodes.some(({ DECOM, DEC }) => onOrBefore(DECOM, on) && (DEC === undefined || onOrBefore(on, DEC)))
    return { Missing: Episodes.length === 0 ? [] : Missing.filter(({ MIS_START }) => !isIn(MIS_START)) }
  },

  examples: [
    {
      name: 'finds a start before the first episode, between two, after the last, and none at all',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01' },
          { CHILD: '1', DECOM: '2022-07-01', DEC: '2022-08-01' },
        ],
        Missing: [
          { CHILD: '1', MIS_START: '2022-04-30' },
          { CHILD: '1', MIS_START: '2022-06-02' },
          { CHILD: '1', MIS_START: '2022-08-02' },
          { CHILD: '1' },
        ],
      },
      found: { Missing: [0, 1, 2, 3] },
    },
    {
      name: 'passes the first and the last day of an episode, one that goes on, and a child without episodes',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01' },
          { CHILD: '2', DECOM: '2022-05-01' },
        ],
        Missing: [
          { CHILD: '1', MIS_START: '2022-05-01' },
          { CHILD: '1', MIS_START: '2022-06-01' },
          { CHILD: '2', MIS_START: '2022-09-01' },
          { CHILD: '3', MIS_START: '2022-09-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
