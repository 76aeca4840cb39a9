import { daysBetween } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

/** Of 365.2425 days each, as the rule counts them. */
const averageYears = (n: number) => n * 365.2425

export default {
  id: '347',
  severity: 'error',
  says: 'The young person lives in a foyer, but was under 18 when the year began. Put right the accommodation, or the date of birth.',
  source: guide903('347'),
  reading:
    'Eighteen years are average years, together 6,574.365 days, so that an 18th birthday on the first day of the year may still count as under 18. The rule names the code T, which the return divides into T1 and T2: only T itself is asked about.',
  inForce: since('2023_24'),
  scope: 'child',
  reads: { OC3: ['DOB', 'ACCOM'] },
  flags: { OC3: ['ACCOM', 'DOB'] },

  run: ({ OC3 }, { collectionStart }) => ({
    OC3: OC3.filter(({ DOB, ACCOM }) => ACCOM === 'T' && (daysBetween(DOB, collectionStart) ?? Infinity) < averageYears(18)),
  }),

  examples: [
    {
      name: 'finds a young person who reached 18 on the second day of the year, and one who did on the first',
      given: {
        OC3: [
          { DOB: '2005-04-02', ACCOM: 'T' },
          { DOB: '2005-04-01', ACCOM: 'T' },
        ],
      },
      found: { OC3: [0, 1] },
    },
    {
      name: 'passes an 18th birthday before the year, another kind of accommodation, and a birth that is not known',
      given: { OC3: [{ DOB: '2005-03-31', ACCOM: 'T' }, { DOB: '2006-04-02', ACCOM: 'B1' }, { ACCOM: 'T' }] },
      found: {},
    },
  ],
} satisfies Check903
