import { theReturnItself } from '../../check.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '2888Q',
  severity: 'query',
  says: 'No child in the return has more than one disability recorded. Children often have several: record all of them, or say why each has only one.',
  source: guideCin('2888Q'),
  reading:
    'What is recorded is counted, so that the same disability twice for one child counts as two. A return in which no child has a disability passes.',
  inForce: since('2022_23'),
  scope: 'return',
  reads: { Disabilities: ['LAchildID', 'Disability'] },
  flags: {},

  counts: ({ Disabilities }) => {
    const recorded = Disabilities.filter(({ Disability }) => Disability !== undefined && Disability !== 'NONE')
    return { recorded: recorded.length, children: new Set(recorded.map(({ LAchildID }) => LAchildID)).size }
  },
  fails: ({ recorded = 0, children = 0 }) => recorded > 0 && children === recorded,

  examples: [
    {
      name: 'queries a return in which each child has one disability, or none',
      given: {
        Disabilities: [
          { LAchildID: '1', Disability: 'MOB' },
          { LAchildID: '2', Disability: 'AUT' },
          { LAchildID: '2', Disability: 'NONE' },
          { LAchildID: '3', Disability: 'NONE' },
        ],
      },
      found: theReturnItself,
    },
    {
      name: 'passes a return in which one child has two',
      given: {
        Disabilities: [
          { LAchildID: '1', Disability: 'MOB' },
          { LAchildID: '2', Disability: 'AUT' },
          { LAchildID: '1', Disability: 'LD' },
        ],
      },
      found: {},
    },
    {
      name: 'passes a return in which no child has a disability',
      given: { Disabilities: [{ LAchildID: '1', Disability: 'NONE' }, { LAchildID: '2' }] },
      found: {},
    },
  ],
} satisfies CinCheck
