import { birthday, within } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '3001',
  severity: 'error',
  says: 'This young person turned 17 in the year, and is said to live with those who fostered them, which at that age is still a foster placement. Put right where they live, or their date of birth.',
  source: guide903('3001'),
  reading: 'The date of birth is the one in the header.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { OC3: ['CHILD', 'ACCOM'], Header: ['CHILD', 'DOB'] },
  flags: { OC3: ['ACCOM'] },

  run: ({ OC3, Header }, { collectionStart, collectionEnd }) => ({
    OC3: Header.some(({ DOB }) => within(birthday(DOB, 17), collectionStart, collectionEnd))
      ? OC3.filter(({ ACCOM }) => ['Z1', 'Z2'].includes(ACCOM?.toUpperCase() ?? ''))
      : [],
  }),

  examples: [
    {
      name: 'finds a seventeenth birthday on the first day, and on the last',
      given: {
        Header: [
          { CHILD: '1', DOB: '2005-04-01' },
          { CHILD: '2', DOB: '2006-03-31' },
        ],
        OC3: [
          { CHILD: '1', ACCOM: 'Z1' },
          { CHILD: '2', ACCOM: 'z2' },
        ],
      },
      found: { OC3: [0, 1] },
    },
    {
      name: 'passes other ages, other accommodation, and no date of birth',
      given: {
        Header: [{ CHILD: '1', DOB: '2005-03-31' }, { CHILD: '2', DOB: '2005-06-01' }, { CHILD: '3' }],
        OC3: [
          { CHILD: '1', ACCOM: 'Z1' },
          { CHILD: '2', ACCOM: 'B1' },
          { CHILD: '3', ACCOM: 'Z1' },
          { CHILD: '4', ACCOM: 'Z1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
