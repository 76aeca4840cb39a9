import { since } from '../../return-year.ts'
import { ethnicities } from '../codes.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '4220',
  severity: 'error',
  says: 'The child’s ethnicity is missing, or is not one of the codes of the census. Ask the child or the family, and record it; there are codes for what is not known yet and for those who prefer not to say.',
  source: guideCin('4220'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildCharacteristics: ['Ethnicity'] },
  flags: { ChildCharacteristics: ['Ethnicity'] },

  run: ({ ChildCharacteristics }) => ({
    ChildCharacteristics: ChildCharacteristics.filter(({ Ethnicity }) => Ethnicity === undefined || !ethnicities.has(Ethnicity)),
  }),

  examples: [
    {
      name: 'finds a code that does not exist, one in small letters, and nothing at all',
      given: { ChildCharacteristics: [{ Ethnicity: 'WHIT' }, { Ethnicity: 'wbri' }, {}] },
      found: { ChildCharacteristics: [0, 1, 2] },
    },
    { name: 'passes codes of the list', given: { ChildCharacteristics: [{ Ethnicity: 'WBRI' }, { Ethnicity: 'NOBT' }] }, found: {} },
  ],
} satisfies CinCheck
