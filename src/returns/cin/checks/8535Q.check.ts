import { onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8535Q',
  severity: 'query',
  says: 'This child is recorded as having died before they were born, or without a date of birth. Put right whichever of the two dates is wrong, or say why.',
  source: guideCin('8535Q'),
  reading: 'A child with only an expected date of birth is queried too.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['PersonBirthDate', 'PersonDeathDate'] },
  flags: { ChildIdentifiers: ['PersonDeathDate', 'PersonBirthDate'] },

  run: ({ ChildIdentifiers }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(
      ({ PersonBirthDate, PersonDeathDate }) => PersonDeathDate !== undefined && !onOrBefore(PersonBirthDate, PersonDeathDate),
    ),
  }),

  examples: [
    {
      name: 'queries a death on the day before the birth, and one without a date of birth',
      given: {
        ChildIdentifiers: [
          { PersonBirthDate: '2022-06-02', PersonDeathDate: '2022-06-01' },
          { PersonDeathDate: '2022-06-01' },
          { ExpectedPersonBirthDate: '2022-05-01', PersonDeathDate: '2022-06-01' },
        ],
      },
      found: { ChildIdentifiers: [0, 1, 2] },
    },
    {
      name: 'passes a death on the day of birth, a later one, and a child who is alive',
      given: {
        ChildIdentifiers: [
          { PersonBirthDate: '2022-06-01', PersonDeathDate: '2022-06-01' },
          { PersonBirthDate: '2012-06-01', PersonDeathDate: '2022-06-01' },
          { PersonBirthDate: '2012-06-01' },
          {},
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
