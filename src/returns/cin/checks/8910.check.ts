import { since } from '../../return-year.ts'
import { abuseCategories } from '../codes.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8910',
  severity: 'error',
  says: 'This child protection plan does not say for which kind of harm it stands now, or not with a code of the census. Choose the category of the latest conference; where it never changed, the first one.',
  source: guideCin('8910'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildProtectionPlans: ['LatestCategoryOfAbuse'] },
  flags: { ChildProtectionPlans: ['LatestCategoryOfAbuse'] },

  run: ({ ChildProtectionPlans }) => ({
    ChildProtectionPlans: ChildProtectionPlans.filter(
      ({ LatestCategoryOfAbuse: category }) => category === undefined || !abuseCategories.has(category),
    ),
  }),

  examples: [
    {
      name: 'finds a plan without a category, one with a code that does not exist, and one in small letters',
      given: {
        ChildProtectionPlans: [{}, { LatestCategoryOfAbuse: 'ABU' }, { LatestCategoryOfAbuse: 'neg' }],
      },
      found: { ChildProtectionPlans: [0, 1, 2] },
    },
    {
      name: 'passes each category of the census',
      given: {
        ChildProtectionPlans: [
          { LatestCategoryOfAbuse: 'NEG' },
          { LatestCategoryOfAbuse: 'PHY' },
          { LatestCategoryOfAbuse: 'SAB' },
          { LatestCategoryOfAbuse: 'EMO' },
          { LatestCategoryOfAbuse: 'MUL' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
