import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '1520',
  severity: 'error',
  says: 'More than one child has this unique pupil number. Find out whose it is: it may be one child recorded twice, or the number of a sister or brother.',
  source: guideCin('1520'),
  inForce: since('2022_23'),
  scope: 'return',
  reads: { ChildIdentifiers: ['UPN'] },
  flags: { ChildIdentifiers: ['UPN'] },

  alike: { ChildIdentifiers: ({ UPN }) => UPN },

  examples: [
    {
      name: 'finds every child with a number that another one has too',
      given: {
        ChildIdentifiers: [
          { LAchildID: '1', UPN: 'A123456789012' },
          { LAchildID: '2', UPN: 'B123456789012' },
          { LAchildID: '3', UPN: 'A123456789012' },
        ],
      },
      found: { ChildIdentifiers: [0, 2] },
    },
    {
      name: 'passes children without a number, and numbers that differ only in small letters',
      given: { ChildIdentifiers: [{ LAchildID: '1' }, { LAchildID: '2' }, { UPN: 'A123456789012' }, { UPN: 'a123456789012' }] },
      found: {},
    },
  ],
} satisfies CinCheck
