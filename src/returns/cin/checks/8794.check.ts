import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8794',
  severity: 'error',
  says: 'The same disability is recorded more than once for this child. Keep it once.',
  source: guideCin('8794'),
  reading: 'Capitals and small letters are not the same code.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Disabilities: ['LAchildID', 'Disability'] },
  flags: { Disabilities: ['Disability'] },

  run: ({ Disabilities }) => {
    const byCode = Map.groupBy(Disabilities, row => row.Disability)
    return { Disabilities: Disabilities.filter(({ Disability }) => Disability !== undefined && byCode.get(Disability)!.length > 1) }
  },

  examples: [
    {
      name: 'finds every row with a code that stands there again',
      given: {
        Disabilities: [
          { LAchildID: '7', Disability: 'MOB' },
          { LAchildID: '7', Disability: 'LD' },
          { LAchildID: '7', Disability: 'MOB' },
          { LAchildID: '7', Disability: 'MOB' },
        ],
      },
      found: { Disabilities: [0, 2, 3] },
    },
    {
      name: 'passes different codes, the same one of two children, rows with nothing in them, and another size of letters',
      given: {
        Disabilities: [
          { LAchildID: '7', Disability: 'MOB' },
          { LAchildID: '8', Disability: 'MOB' },
          { LAchildID: '8', Disability: 'LD' },
          { LAchildID: '8', Disability: 'ld' },
          { LAchildID: '8' },
          { LAchildID: '8' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
