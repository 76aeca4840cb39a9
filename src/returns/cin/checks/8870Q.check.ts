import { isWeekend } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8870Q',
  severity: 'query',
  says: 'The day by which the initial conference was due is a Saturday or Sunday. It is counted in working days from the strategy discussion: work it out again, or say why it is right.',
  source: guideCin('8870Q'),
  reading: 'Bank holidays are not asked for. Public tools cannot read this date as a census file writes it, and so say nothing.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Section47: ['InitialCPCtarget'] },
  flags: { Section47: ['InitialCPCtarget'] },

  run: ({ Section47 }) => ({ Section47: Section47.filter(({ InitialCPCtarget }) => isWeekend(InitialCPCtarget)) }),

  examples: [
    {
      name: 'queries a Saturday and a Sunday',
      given: { Section47: [{ InitialCPCtarget: '2022-05-14' }, { InitialCPCtarget: '2022-05-15' }] },
      found: { Section47: [0, 1] },
    },
    {
      name: 'passes a Friday, a Monday, a bank holiday, and no day',
      given: {
        Section47: [{ InitialCPCtarget: '2022-05-13' }, { InitialCPCtarget: '2022-05-16' }, { InitialCPCtarget: '2022-05-02' }, {}],
      },
      found: {},
    },
  ],
} satisfies CinCheck
