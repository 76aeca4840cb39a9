import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8500',
  severity: 'error',
  says: 'This child is in the return without the number by which the council knows them. Send it: nothing else about the child can be put together without it.',
  source: guideCin('8500'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['LAchildID'] },
  flags: { ChildIdentifiers: ['LAchildID'] },

  run: ({ ChildIdentifiers }) => ({ ChildIdentifiers: ChildIdentifiers.filter(({ LAchildID }) => LAchildID === undefined) }),

  examples: [
    {
      name: 'finds every child without a number',
      given: { ChildIdentifiers: [{ UPN: 'A123456789012' }, { LAchildID: '7' }, { LAchildID: '' }] },
      found: { ChildIdentifiers: [0, 2] },
    },
    { name: 'passes a number, whatever it looks like', given: { ChildIdentifiers: [{ LAchildID: '7' }, { LAchildID: '-' }] }, found: {} },
  ],
} satisfies CinCheck
