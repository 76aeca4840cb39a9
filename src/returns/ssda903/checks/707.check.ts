import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { isOutsideCare } from '../outside-care.ts'
import { periodsOfCare } from '../periods-of-care.ts'
import { guide903 } from '../source.ts'

export default {
  id: '707',
  severity: 'error',
  says: 'This child is no longer looked after, but a deprivation of liberty order has no end, or ends when they were not in care. Put its end right, at the latest on the day care ended.',
  source: guide903('707'),
  reading: 'One that has ended is found too, when it ended on a day that is in no time in care. An end that cannot be read counts as none.',
  inForce: since('2026_27'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC'], DoLo: ['CHILD', 'DOLO_START', 'DOLO_END'] },
  flags: { DoLo: ['DOLO_END'] },

  run: ({ Episodes, DoLo }) => {
    const periods = periodsOfCare(Episodes)
    return { DoLo: DoLo.filter(({ DOLO_START, DOLO_END }) => isOutsideCare(periods, DOLO_START, DOLO_END)) }
  },

  examples: [
    {
      name: 'finds an order that goes on, or ended, after care had ended',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01' },
          { CHILD: '1', DECOM: '2022-06-01', DEC: '2022-07-01' },
        ],
        DoLo: [
          { CHILD: '1', DOLO_START: '2022-06-20' },
          { CHILD: '1', DOLO_START: '2022-06-20', DOLO_END: '2022-07-02' },
        ],
      },
      found: { DoLo: [0, 1] },
    },
    {
      name: 'finds an order between two times in care',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01' },
          { CHILD: '1', DECOM: '2022-07-01' },
        ],
        DoLo: [
          { CHILD: '1', DOLO_START: '2022-06-10', DOLO_END: '2022-06-12' },
          { CHILD: '1', DOLO_START: '2022-06-10' },
        ],
      },
      found: { DoLo: [0, 1] },
    },
    {
      name: 'passes one that ended on the day on which care did, and one that goes on as care does',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01' },
          { CHILD: '2', DECOM: '2022-05-01' },
        ],
        DoLo: [
          { CHILD: '1', DOLO_START: '2022-05-20', DOLO_END: '2022-06-01' },
          { CHILD: '2', DOLO_START: '2022-05-20' },
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
        DoLo: [{ CHILD: '1', DOLO_START: '2022-05-20' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
