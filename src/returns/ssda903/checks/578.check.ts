import { after, before } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903, Row903 } from '../layout.ts'
import { periodsOfCare } from '../periods-of-care.ts'
import { guide903 } from '../source.ts'

export default {
  id: '578',
  severity: 'error',
  says: 'This child is said to have gone missing or away on a day on which they were not looked after. Put the day right, or the dates of the episodes.',
  source: guide903('578'),
  reading: 'A start on the day on which care ended is right: the words say after. A start before care began is found too.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC'], Missing: ['CHILD', 'MIS_START'] },
  flags: { Missing: ['MIS_START'] },

  run: ({ Episodes, Missing }) => {
    const periods = periodsOfCare(Episodes)
    const isOutside = (on: Row903<'Missing'>['MIS_START']) =>
      periods.length > 0 && periods.every(({ from, until }) => before(on, from) || after(on, until))
    return { Missing: Missing.filter(({ MIS_START }) => isOutside(MIS_START)) }
  },

  examples: [
    {
      name: 'finds a start after care had ended, before it began, and between two times in care',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01' },
          { CHILD: '1', DECOM: '2022-07-01', DEC: '2022-08-01' },
        ],
        Missing: [
          { CHILD: '1', MIS_START: '2022-08-02' },
          { CHILD: '1', MIS_START: '2022-04-30' },
          { CHILD: '1', MIS_START: '2022-06-02' },
        ],
      },
      found: { Missing: [0, 1, 2] },
    },
    {
      name: 'passes the day on which care ended, and care that goes on',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01' },
          { CHILD: '2', DECOM: '2022-05-01' },
        ],
        Missing: [
          { CHILD: '1', MIS_START: '2022-06-01' },
          { CHILD: '2', MIS_START: '2022-09-01' },
        ],
      },
      found: {},
    },
    {
      name: 'passes a child without a readable episode, and a row without a start',
      given: {
        Episodes: [
          { CHILD: '1', DEC: '2022-06-01' },
          { CHILD: '2', DECOM: '2022-05-01', DEC: '2022-06-01' },
        ],
        Missing: [{ CHILD: '1', MIS_START: '2022-09-01' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
