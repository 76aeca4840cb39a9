import { during, since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

const until2023 = new Set<string | undefined>(['0', '1', '2', '9'])
const from2024 = new Set<string | undefined>(['M', 'F', 'U'])

export default {
  id: '4180',
  severity: 'error',
  says: 'The child’s sex is missing, or is not one of the codes of the census. Record it as M, F, or U where it is not known.',
  source: guideCin('4180'),
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      says: 'The child’s gender is missing, or is not one of the codes of the census. Record it as 1 for male, 2 for female, 9 for neither, or 0 where it is not known.',
      scope: 'child',
      reads: { ChildIdentifiers: ['GenderCurrent'] },
      flags: { ChildIdentifiers: ['GenderCurrent'] },
      run: ({ ChildIdentifiers }) => ({ ChildIdentifiers: ChildIdentifiers.filter(child => !until2023.has(child.GenderCurrent)) }),
      examples: [
        {
          name: 'finds the letters of later years, and nothing at all',
          given: { ChildIdentifiers: [{ GenderCurrent: 'M' }, {}, { GenderCurrent: '3' }] },
          found: { ChildIdentifiers: [0, 1, 2] },
        },
        {
          name: 'passes 0, 1, 2 and 9',
          given: { ChildIdentifiers: [{ GenderCurrent: '0' }, { GenderCurrent: '1' }, { GenderCurrent: '2' }, { GenderCurrent: '9' }] },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      scope: 'child',
      reads: { ChildIdentifiers: ['Sex'] },
      flags: { ChildIdentifiers: ['Sex'] },
      run: ({ ChildIdentifiers }) => ({ ChildIdentifiers: ChildIdentifiers.filter(child => !from2024.has(child.Sex)) }),
      examples: [
        {
          name: 'finds the figures of earlier years, small letters, and nothing at all',
          given: { ChildIdentifiers: [{ Sex: '1' }, { Sex: 'f' }, {}] },
          found: { ChildIdentifiers: [0, 1, 2] },
        },
        { name: 'passes M, F and U', given: { ChildIdentifiers: [{ Sex: 'M' }, { Sex: 'F' }, { Sex: 'U' }] }, found: {} },
      ],
    },
  ],
} satisfies CinCheck
