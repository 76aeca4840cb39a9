import { isWeekend } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8875',
  severity: 'error',
  says: 'The initial conference is dated on a Saturday or Sunday, when none are held. Record the day on which it took place.',
  source: guideCin('8875'),
  reading: 'Bank holidays are not asked for, nor is a conference recorded with the episode itself.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Section47: ['DateOfInitialCPC'] },
  flags: { Section47: ['DateOfInitialCPC'] },

  run: ({ Section47 }) => ({ Section47: Section47.filter(({ DateOfInitialCPC }) => isWeekend(DateOfInitialCPC)) }),

  examples: [
    {
      name: 'finds a Saturday and a Sunday',
      given: { Section47: [{ DateOfInitialCPC: '2022-05-14' }, { DateOfInitialCPC: '2022-05-15' }] },
      found: { Section47: [0, 1] },
    },
    {
      name: 'passes a Friday, a Monday, a bank holiday, no day, and a Sunday recorded with the episode',
      given: {
        Section47: [{ DateOfInitialCPC: '2022-05-13' }, { DateOfInitialCPC: '2022-05-16' }, { DateOfInitialCPC: '2022-05-02' }, {}],
        CINdetails: [{ DateOfInitialCPC: '2022-05-15' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
