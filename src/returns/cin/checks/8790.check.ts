import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

const isNone = ({ Disability }: CinRow<'Disabilities'>) => Disability?.toUpperCase() === 'NONE'

export default {
  id: '8790',
  severity: 'error',
  says: 'The child is said to have no disability, and a disability is recorded too. Take out whichever is wrong.',
  source: guideCin('8790'),
  reading: 'What is marked is what stands beside NONE, not NONE itself. A row with nothing in it counts as something else.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Disabilities: ['LAchildID', 'Disability'] },
  flags: { Disabilities: ['Disability'] },

  run: ({ Disabilities }) => (Disabilities.some(isNone) ? { Disabilities: Disabilities.filter(row => !isNone(row)) } : {}),

  examples: [
    {
      name: 'finds what is recorded beside none, in whatever letters none is written',
      given: {
        Disabilities: [
          { LAchildID: '7', Disability: 'NONE' },
          { LAchildID: '7', Disability: 'MOB' },
          { LAchildID: '7' },
          { LAchildID: '8', Disability: 'LD' },
          { LAchildID: '8', Disability: 'none' },
        ],
      },
      found: { Disabilities: [1, 2, 3] },
    },
    {
      name: 'passes none alone, even twice, disabilities without it, and none of another child',
      given: {
        Disabilities: [
          { LAchildID: '7', Disability: 'NONE' },
          { LAchildID: '7', Disability: 'None' },
          { LAchildID: '8', Disability: 'LD' },
          { LAchildID: '8', Disability: 'AUT' },
          { LAchildID: '9' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
