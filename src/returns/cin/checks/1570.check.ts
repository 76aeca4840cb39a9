import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '1570',
  severity: 'error',
  says: 'The number by which the council knows this child has more than 20 characters, and the census takes no more. Send a shorter one, the same every year.',
  source: guideCin('1570'),
  inForce: since('2024_25'),
  scope: 'child',
  reads: { ChildIdentifiers: ['LAchildID'] },
  flags: { ChildIdentifiers: ['LAchildID'] },

  run: ({ ChildIdentifiers }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(({ LAchildID }) => LAchildID !== undefined && [...LAchildID].length > 20),
  }),

  examples: [
    {
      name: 'finds 21 characters',
      given: { ChildIdentifiers: [{ LAchildID: '123456789012345678901' }, { LAchildID: '1234' }] },
      found: { ChildIdentifiers: [0] },
    },
    {
      name: 'passes 20 characters, and no number at all',
      given: { ChildIdentifiers: [{ LAchildID: '12345678901234567890' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
