import { during, since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinTables } from '../tables.ts'

const isUnknown = (column: 'GenderCurrent' | 'Sex', unknown: string) =>
  ({
    scope: 'child',
    reads: { ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate', column] },
    flags: { ChildIdentifiers: [column, 'PersonBirthDate', 'ExpectedPersonBirthDate'] },
    run: ({ ChildIdentifiers }: CinTables) => ({
      ChildIdentifiers: ChildIdentifiers.filter(
        child => child.ExpectedPersonBirthDate !== undefined && child.PersonBirthDate === undefined && child[column] !== unknown,
      ),
    }),
  }) as const

export default {
  id: '8750',
  severity: 'error',
  says: 'The child is not born yet, but has a sex recorded, or none at all. Record U until the birth; if the child has been born, record the date.',
  source: guideCin('8750'),
  reading: 'A child with an expected date of birth and no date of birth is not born yet. A child with both dates is left to rule 8525Q.',
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      says: 'The child is not born yet, but has a gender recorded, or none at all. Record 0 until the birth; if the child has been born, record the date.',
      ...isUnknown('GenderCurrent', '0'),
      examples: [
        {
          name: 'finds unborn children with a gender, with none, and with the letter of later years',
          given: {
            ChildIdentifiers: [
              { ExpectedPersonBirthDate: '2023-05-10', GenderCurrent: '1' },
              { ExpectedPersonBirthDate: '2023-05-10' },
              { ExpectedPersonBirthDate: '2023-05-10', GenderCurrent: 'U' },
            ],
          },
          found: { ChildIdentifiers: [0, 1, 2] },
        },
        {
          name: 'passes an unborn child with 0, and children who have been born',
          given: {
            ChildIdentifiers: [
              { ExpectedPersonBirthDate: '2023-05-10', GenderCurrent: '0' },
              { PersonBirthDate: '2022-05-10', GenderCurrent: '1' },
              { PersonBirthDate: '2022-05-10', ExpectedPersonBirthDate: '2022-05-08', GenderCurrent: '2' },
              { GenderCurrent: '2' },
            ],
          },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...isUnknown('Sex', 'U'),
      examples: [
        {
          name: 'finds unborn children with a sex, with none, and with a small letter',
          given: {
            ChildIdentifiers: [
              { ExpectedPersonBirthDate: '2025-05-10', Sex: 'F' },
              { ExpectedPersonBirthDate: '2025-05-10' },
              { ExpectedPersonBirthDate: '2025-05-10', Sex: 'u' },
            ],
          },
          found: { ChildIdentifiers: [0, 1, 2] },
        },
        {
          name: 'passes an unborn child with U, and children who have been born',
          given: {
            ChildIdentifiers: [
              { ExpectedPersonBirthDate: '2025-05-10', Sex: 'U' },
              { PersonBirthDate: '2024-05-10', Sex: 'M' },
              { PersonBirthDate: '2024-05-10', ExpectedPersonBirthDate: '2024-05-08', Sex: 'F' },
              { Sex: 'F' },
            ],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies CinCheck
