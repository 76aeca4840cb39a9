import { daysAfter, monthsAfter, onOrAfter, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8530Q',
  severity: 'query',
  says: 'This child is expected long before or long after the census year ended: not between 2 March and 30 December of that year. Put right the expected date, or send the date of birth if the child was born.',
  source: guideCin('8530Q'),
  reading:
    'Expected 30 days before the last day of the year or earlier, or nine months after it or later. Both of those days, 1 March and 31 December, are queried, though the message of the rule speaks of March to December.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], ChildIdentifiers: ['ExpectedPersonBirthDate'] },
  flags: { ChildIdentifiers: ['ExpectedPersonBirthDate'] },

  run: ({ ChildIdentifiers }, { collectionEnd }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(
      ({ ExpectedPersonBirthDate: expected }) =>
        onOrBefore(expected, daysAfter(collectionEnd, -30)) || onOrAfter(expected, monthsAfter(collectionEnd, 9)),
    ),
  }),

  examples: [
    {
      name: 'queries 1 March, and New Year’s Eve',
      given: { ChildIdentifiers: [{ ExpectedPersonBirthDate: '2023-03-01' }, { ExpectedPersonBirthDate: '2023-12-31' }] },
      found: { ChildIdentifiers: [0, 1] },
    },
    {
      name: 'passes the days after and before them, and a child who was born',
      given: {
        ChildIdentifiers: [
          { ExpectedPersonBirthDate: '2023-03-02' },
          { ExpectedPersonBirthDate: '2023-12-30' },
          { PersonBirthDate: '2012-06-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
