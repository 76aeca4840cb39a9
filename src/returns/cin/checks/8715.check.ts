import { within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8715',
  severity: 'error',
  says: 'The initial conference of this enquiry was held outside the census year. If the day is right, leave the enquiry out of this return; otherwise put it right.',
  source: guideCin('8715'),
  reading: 'Only conferences recorded with an enquiry are asked for. One recorded with the episode itself may be older.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], Section47: ['DateOfInitialCPC'] },
  flags: { Section47: ['DateOfInitialCPC'] },

  run: ({ Section47 }, { collectionStart, collectionEnd }) => ({
    Section47: Section47.filter(({ DateOfInitialCPC: held }) => held !== undefined && !within(held, collectionStart, collectionEnd)),
  }),

  examples: [
    {
      name: 'finds a conference the day before the year began, and one the day after it ended',
      given: { Section47: [{ DateOfInitialCPC: '2022-03-31' }, { DateOfInitialCPC: '2023-04-01' }] },
      found: { Section47: [0, 1] },
    },
    {
      name: 'passes the first and the last day of the year, no conference, and an old one recorded with the episode',
      given: {
        Section47: [{ DateOfInitialCPC: '2022-04-01' }, { DateOfInitialCPC: '2023-03-31' }, {}],
        CINdetails: [{ DateOfInitialCPC: '2021-06-01' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
