import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8520',
  severity: 'error',
  says: 'This child was born after the census year ended. Put right the date of birth; for a child who was unborn on the last day, send the expected date instead.',
  source: guideCin('8520'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], ChildIdentifiers: ['PersonBirthDate'] },
  flags: { ChildIdentifiers: ['PersonBirthDate'] },

  run: ({ ChildIdentifiers }, { collectionEnd }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(({ PersonBirthDate }) => after(PersonBirthDate, collectionEnd)),
  }),

  examples: [
    {
      name: 'finds a birth on the day after the year',
      given: { ChildIdentifiers: [{ PersonBirthDate: '2012-06-01' }, { PersonBirthDate: '2023-04-01' }] },
      found: { ChildIdentifiers: [1] },
    },
    {
      name: 'passes a birth on the last day of the year, and no date at all',
      given: { ChildIdentifiers: [{ PersonBirthDate: '2023-03-31' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
