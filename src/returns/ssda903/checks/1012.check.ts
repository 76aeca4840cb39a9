import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1012',
  severity: 'error',
  says: 'There is information about this child, but no episode of care this year. Add the episodes, or take the rest out of this year’s return.',
  source: guide903('1012'),
  reading:
    'It does not matter whether there is care leaver information about the child. The header, care leavers, unaccompanied children, social workers and deprivation of liberty are not looked at, and neither are the dates of episodes.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD'] },
  mayRead: { PlacedAdoption: ['CHILD'], Missing: ['CHILD'], Reviews: ['CHILD'], AD1: ['CHILD'], PrevPerm: ['CHILD'], OC2: ['CHILD'] },
  flags: { PlacedAdoption: ['CHILD'], Missing: ['CHILD'], Reviews: ['CHILD'], AD1: ['CHILD'], PrevPerm: ['CHILD'], OC2: ['CHILD'] },

  run: ({ Episodes, PlacedAdoption, Missing, Reviews, AD1, PrevPerm, OC2 }) =>
    Episodes.length > 0 ? {} : { PlacedAdoption, Missing, Reviews, AD1, PrevPerm, OC2 },

  examples: [
    {
      name: 'finds every row of a child without an episode',
      given: { Episodes: [{ CHILD: '2' }], Missing: [{ CHILD: '1' }], Reviews: [{ CHILD: '2' }, { CHILD: '1' }, { CHILD: '1' }] },
      found: { Missing: [0], Reviews: [1, 2] },
    },
    {
      name: 'passes a child with an episode, and one who only has a header',
      given: { Episodes: [{ CHILD: '2' }], AD1: [{ CHILD: '2' }], Header: [{ CHILD: '1' }] },
      found: {},
    },
  ],
} satisfies Check903
