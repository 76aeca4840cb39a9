import { since } from '../../return-year.ts'
import { abuseCategories } from '../codes.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8905',
  severity: 'error',
  says: 'This child protection plan does not say for which kind of harm it was first made, or not with a code of the census. Choose the category that the initial conference decided on.',
  source: guideCin('8905'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildProtectionPlans: ['InitialCategoryOfAbuse'] },
  flags: { ChildProtectionPlans: ['InitialCategoryOfAbuse'] },

  run: ({ ChildProtectionPlans }) => ({
    ChildProtectionPlans: ChildProtectionPlans.filter(
      ({ InitialCategoryOfAbuse: category }) => category === undefined || !abuseCategories.has(category),
    ),
  }),

  examples: [
    {
      name: 'finds a plan without a category, one with a code that does not exist, and one in small letters',
      given: {
        ChildProtectionPlans: [{}, { InitialCategoryOfAbuse: 'ABU' }, { InitialCategoryOfAbuse: 'neg' }],
      },
      found: { ChildProtectionPlans: [0, 1, 2] },
    },
    {
      name: 'passes each category of the census',
      given: {
        ChildProtectionPlans: [
          { InitialCategoryOfAbuse: 'NEG' },
          { InitialCategoryOfAbuse: 'PHY' },
          { InitialCategoryOfAbuse: 'SAB' },
          { InitialCategoryOfAbuse: 'EMO' },
          { InitialCategoryOfAbuse: 'MUL' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
