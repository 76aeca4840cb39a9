import { since } from '../../return-year.ts'
import { primaryNeeds } from '../codes.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8650',
  severity: 'error',
  says: 'The child’s main need is not one of the codes of the census. Choose it again: N1 to N9, or N0 where it is not stated.',
  source: guideCin('8650'),
  reading: 'Where no need is given, rule 8610 says whether there should be one.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['PrimaryNeedCode'] },
  flags: { CINdetails: ['PrimaryNeedCode'] },

  run: ({ CINdetails }) => ({
    CINdetails: CINdetails.filter(({ PrimaryNeedCode: need }) => need !== undefined && !primaryNeeds.has(need)),
  }),

  examples: [
    {
      name: 'finds codes that do not exist, and one in small letters',
      given: { CINdetails: [{ PrimaryNeedCode: 'N10' }, { PrimaryNeedCode: 'A1' }, { PrimaryNeedCode: 'n1' }] },
      found: { CINdetails: [0, 1, 2] },
    },
    {
      name: 'passes the first code and the last, and no need at all',
      given: { CINdetails: [{ PrimaryNeedCode: 'N0' }, { PrimaryNeedCode: 'N9' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
