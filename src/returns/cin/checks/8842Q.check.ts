import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8842Q',
  severity: 'query',
  says: 'A review of a child protection plan does not say when it was held. Record the day, or take the review out if it was not held.',
  source: guideCin('8842Q'),
  reading: 'What is no date counts as missing.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Reviews: ['CPPreviewDate'] },
  flags: { Reviews: ['CPPreviewDate'] },

  run: ({ Reviews }) => ({ Reviews: Reviews.filter(({ CPPreviewDate }) => CPPreviewDate === undefined) }),

  examples: [
    {
      name: 'queries a review without a day, and one whose day is no date',
      given: { Reviews: [{ CPPID: '1' }, { CPPreviewDate: '2022-02-30' }, { CPPreviewDate: '2022-08-01' }] },
      found: { Reviews: [0, 1] },
    },
    { name: 'passes reviews with a day', given: { Reviews: [{ CPPreviewDate: '2022-08-01' }] }, found: {} },
  ],
} satisfies CinCheck
