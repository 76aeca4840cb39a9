import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8590',
  severity: 'error',
  says: 'This child is in the return without any referral. Send the referral that brought them here, or leave the child out.',
  source: guideCin('8590'),
  reading: 'Children with the same number share their referrals, and so do children without any number.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildIdentifiers: ['LAchildID'], CINdetails: ['LAchildID'] },
  flags: { ChildIdentifiers: ['LAchildID'] },

  run: ({ ChildIdentifiers, CINdetails }) => ({ ChildIdentifiers: CINdetails.length > 0 ? [] : ChildIdentifiers }),

  examples: [
    {
      name: 'finds the child who has none, where another one has',
      given: { ChildIdentifiers: [{ LAchildID: '7' }, { LAchildID: '8' }], CINdetails: [{ LAchildID: '7' }, { LAchildID: '9' }] },
      found: { ChildIdentifiers: [1] },
    },
    {
      name: 'passes a child with one referral, and one with two',
      given: {
        ChildIdentifiers: [{ LAchildID: '7' }, { LAchildID: '8' }],
        CINdetails: [{ LAchildID: '7' }, { LAchildID: '8' }, { LAchildID: '8' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
