import { ageOn, birthday, onOrAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { careLeaverItems, isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1016',
  severity: 'error',
  says: 'This young person of 17 or 18 left care on or after their birthday, so care leaver information is not asked for this year. Take it out, or put the end of the episode right.',
  source: guide903('1016'),
  reading:
    'Ages are counted by birthdays, not in days, so a birthday on 31 March counts. Any episode that ended is looked at, whatever its reason.',
  inForce: since('2023_24'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DEC'], OC3: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },
  flags: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },

  run: ({ Episodes, OC3 }, { collectionEnd }) => ({
    OC3: OC3.filter(row => {
      const age = ageOn(row.DOB, collectionEnd)
      if ((age !== 17 && age !== 18) || !isAnyFilled(row, careLeaverItems)) return false
      return Episodes.some(({ DEC }) => onOrAfter(DEC, birthday(row.DOB, age)))
    }),
  }),

  examples: [
    {
      name: 'finds one who left care on their 17th birthday, and one after their 18th',
      given: {
        Episodes: [
          { CHILD: '1', DEC: '2023-06-01' },
          { CHILD: '2', DEC: '2023-06-02' },
        ],
        OC3: [
          { CHILD: '1', DOB: '2006-06-01', ACCOM: 'B1' },
          { CHILD: '2', DOB: '2005-06-01', ACCOM: 'B1' },
        ],
      },
      found: { OC3: [0, 1] },
    },
    {
      name: 'passes one who left before their birthday, who is still in care, who is 19, or whose answers are blank',
      given: {
        Episodes: [{ CHILD: '1', DEC: '2023-05-31' }, { CHILD: '2' }, { CHILD: '3', DEC: '2023-12-01' }, { CHILD: '4', DEC: '2023-12-01' }],
        OC3: [
          { CHILD: '1', DOB: '2006-06-01', ACCOM: 'B1' },
          { CHILD: '2', DOB: '2006-06-01', ACCOM: 'B1' },
          { CHILD: '3', DOB: '2004-06-01', ACCOM: 'B1' },
          { CHILD: '4', DOB: '2006-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
