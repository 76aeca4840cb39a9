import { after, ageOn, birthday, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { careLeaverItems, isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1007',
  severity: 'error',
  says: 'This young person of 17 or 18 was looked after on their last birthday and beyond it, so care leaver information is not asked for. Take it out, or put the dates of the episode right.',
  source: guide903('1007'),
  reading:
    'The last birthday is the one on or before the end of the year, by the date of birth in the care leaver table. As the rule has it, only an episode that has ended is looked at: one that is still open finds nothing.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC'], OC3: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },
  flags: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },

  run: ({ Episodes, OC3 }, { collectionEnd }) => ({
    OC3: OC3.filter(row => {
      const age = ageOn(row.DOB, collectionEnd)
      if ((age !== 17 && age !== 18) || !isAnyFilled(row, careLeaverItems)) return false
      const last = birthday(row.DOB, age)
      return Episodes.some(({ DECOM, DEC }) => onOrBefore(DECOM, last) && after(DEC, last))
    }),
  }),

  examples: [
    {
      name: 'finds one who was in care on their 17th birthday',
      given: { Episodes: [{ CHILD: '1', DECOM: '2022-06-01', DEC: '2022-06-02' }], OC3: [{ CHILD: '1', DOB: '2005-06-01', ACTIV: 'F1' }] },
      found: { OC3: [0] },
    },
    {
      name: 'passes care that ended on the birthday, began after it, or goes on',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-06-01' },
          { CHILD: '1', DECOM: '2022-06-02', DEC: '2022-07-01' },
          { CHILD: '1', DECOM: '2022-05-01' },
        ],
        OC3: [{ CHILD: '1', DOB: '2005-06-01', ACTIV: 'F1' }],
      },
      found: {},
    },
    {
      name: 'passes a young person of 19, and answers that are all blank',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-01-01', DEC: '2022-12-01' },
          { CHILD: '2', DECOM: '2022-01-01', DEC: '2022-12-01' },
        ],
        OC3: [
          { CHILD: '1', DOB: '2003-06-01', ACTIV: 'F1' },
          { CHILD: '2', DOB: '2005-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
