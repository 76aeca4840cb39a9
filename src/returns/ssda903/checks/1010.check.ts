import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { lastInOrder } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1010',
  severity: 'error',
  says: 'This young person was still in care at the end of last year, but has no episode this year, and there is care leaver information about them. Add this year’s episodes, or put right how last year’s ended.',
  source: guide903('1010'),
  reading:
    'Of last year’s episodes only the one that began last is looked at, and of two that began on one day the one whose row stands last. It counts as open when nothing stands as its end; care leaver answers may all be blank.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD'], Episodes_last: ['CHILD', 'DECOM', 'DEC'], OC3: ['CHILD'] },
  flags: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },

  run: ({ Episodes, Episodes_last, OC3 }) => {
    const last = lastInOrder(Episodes_last)
    return { OC3: Episodes.length === 0 && last && !isFilled(last, 'DEC') ? OC3 : [] }
  },

  examples: [
    {
      name: 'finds one whose last episode was open, and is not there this year',
      given: {
        Episodes: [],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-05-01' },
          { CHILD: '1', DECOM: '2021-04-01', DEC: '2021-05-01' },
        ],
        OC3: [{ CHILD: '1' }],
      },
      found: { OC3: [0] },
    },
    {
      name: 'passes one whose last episode ended, or who has one this year, or whose end is no date',
      given: {
        Episodes: [{ CHILD: '2' }],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-05-01', DEC: '2021-09-01' },
          { CHILD: '1', DECOM: '2021-04-01' },
          { CHILD: '2', DECOM: '2021-05-01' },
          { CHILD: '3', DECOM: '2021-05-01', DEC: 'soon' },
        ],
        OC3: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '3' }],
      },
      found: {},
    },
  ],
} satisfies Check903
