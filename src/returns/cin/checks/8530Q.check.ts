import { daysAfter, monthsAfter, within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8530Q',
  severity: 'query',
  says: 'This child is expected long before or long after the census year ended: not between March and December of that year. Put right the expected date, or send the date of birth if the child was born.',
  source: guideCin('8530Q'),
  reading:
    'From 30 days before the last day of the year to nine months after it. Both of those days, 1 March and 31 December, are among the months that the rule names, and pass: public tools query them.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], ChildIdentifiers: ['ExpectedPersonBirthDate'] },
  flags: { ChildIdentifiers: ['ExpectedPersonBirthDate'] },

  run: ({ ChildIdentifiers }, { collectionEnd }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(
      ({ ExpectedPersonBirthDate: expected }) =>
        expected !== undefined && !within(expected, daysAfter(collectionEnd, -30), monthsAfter(collectionEnd, 9)),
    ),
  }),

  examples: [
    {
      name: 'queries the last day of February, and New Year’s Day',
      given: { ChildIdentifiers: [{ ExpectedPersonBirthDate: '2023-02-28' }, { ExpectedPersonBirthDate: '2024-01-01' }] },
      found: { ChildIdentifiers: [0, 1] },
    },
    {
      name: 'passes 1 March, 31 December, and a child who was born',
      given: {
        ChildIdentifiers: [
          { ExpectedPersonBirthDate: '2023-03-01' },
          { ExpectedPersonBirthDate: '2023-12-31' },
          { PersonBirthDate: '2012-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
