import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8525Q',
  severity: 'query',
  says: 'This child has neither a date of birth nor an expected one, or has both. Send the date of birth of a child who was born, and the expected one of a child who was not.',
  source: guideCin('8525Q'),
  reading: 'A cell that is no date counts as empty.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate'] },
  flags: { ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate'] },

  run: ({ ChildIdentifiers }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(
      child => (child.PersonBirthDate === undefined) === (child.ExpectedPersonBirthDate === undefined),
    ),
  }),

  examples: [
    {
      name: 'queries both dates, neither, and one that is no date',
      given: {
        ChildIdentifiers: [
          { PersonBirthDate: '2012-06-01', ExpectedPersonBirthDate: '2012-06-10' },
          {},
          { PersonBirthDate: '31/02/2012' },
          { PersonBirthDate: '2012-06-01' },
        ],
      },
      found: { ChildIdentifiers: [0, 1, 2] },
    },
    {
      name: 'passes one of the two',
      given: { ChildIdentifiers: [{ PersonBirthDate: '2012-06-01' }, { ExpectedPersonBirthDate: '2023-06-10' }] },
      found: {},
    },
  ],
} satisfies CinCheck
