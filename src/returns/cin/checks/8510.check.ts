import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8510',
  severity: 'error',
  says: 'Two children in the return have the same number of the council. If they are one child, send them once; if not, one of them needs a number of their own.',
  source: guideCin('8510'),
  reading: 'Children without any number cannot be told apart, so where there are two of them they have the same one: none.',
  inForce: since('2022_23'),
  scope: 'return',
  reads: { ChildIdentifiers: ['LAchildID'] },
  flags: { ChildIdentifiers: ['LAchildID'] },

  // No number that is written is empty.
  alike: { ChildIdentifiers: ({ LAchildID }) => LAchildID ?? '' },

  examples: [
    {
      name: 'finds every child with a number that another one has too',
      given: { ChildIdentifiers: [{ LAchildID: '7' }, { LAchildID: '8' }, { LAchildID: '7' }] },
      found: { ChildIdentifiers: [0, 2] },
    },
    {
      name: 'finds two children without a number',
      given: { ChildIdentifiers: [{}, { LAchildID: '8' }, {}] },
      found: { ChildIdentifiers: [0, 2] },
    },
    {
      name: 'passes numbers that differ only in small letters, and one child without any',
      given: { ChildIdentifiers: [{ LAchildID: 'a7' }, { LAchildID: 'A7' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
