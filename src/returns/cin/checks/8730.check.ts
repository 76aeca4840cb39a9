import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

const isCount = (text: string | undefined) => text !== undefined && /^\d+$/.test(text)

export default {
  id: '8730',
  severity: 'error',
  says: 'This child protection plan does not say how many plans the child had before. Count them, also those elsewhere; 0 where this is the first.',
  source: guideCin('8730'),
  reading:
    'What is no whole number, or less than nought, counts as missing. Public tools stop at such a value, and then report nothing at all.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { ChildProtectionPlans: ['NumberOfPreviousCPP'] },
  flags: { ChildProtectionPlans: ['NumberOfPreviousCPP'] },

  run: ({ ChildProtectionPlans }) => ({
    ChildProtectionPlans: ChildProtectionPlans.filter(({ NumberOfPreviousCPP }) => !isCount(NumberOfPreviousCPP)),
  }),

  examples: [
    {
      name: 'finds no number, a negative one, a fraction, and words',
      given: {
        ChildProtectionPlans: [{}, { NumberOfPreviousCPP: '-1' }, { NumberOfPreviousCPP: '1.5' }, { NumberOfPreviousCPP: 'none' }],
      },
      found: { ChildProtectionPlans: [0, 1, 2, 3] },
    },
    {
      name: 'passes nought and more',
      given: { ChildProtectionPlans: [{ NumberOfPreviousCPP: '0' }, { NumberOfPreviousCPP: '2' }, { NumberOfPreviousCPP: '12' }] },
      found: {},
    },
  ],
} satisfies CinCheck
