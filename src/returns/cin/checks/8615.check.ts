import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8615',
  severity: 'error',
  says: 'The enquiry that led to this initial conference has no first day, or began after the conference. Put right whichever date is wrong.',
  source: guideCin('8615'),
  reading: 'Only an enquiry with a conference is asked when it began. Both on one day is right.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC'] },
  flags: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC'] },

  run: ({ Section47 }) => ({
    Section47: Section47.filter(
      ({ S47ActualStartDate: began, DateOfInitialCPC: held }) => held !== undefined && (began === undefined || after(began, held)),
    ),
  }),

  examples: [
    {
      name: 'finds a conference before its enquiry began, and one whose enquiry does not say when it began',
      given: {
        Section47: [
          { S47ActualStartDate: '2022-05-11', DateOfInitialCPC: '2022-05-10' },
          { DateOfInitialCPC: '2022-05-10' },
          { S47ActualStartDate: '31/12/2021', DateOfInitialCPC: '2022-05-10' },
        ],
      },
      found: { Section47: [0, 1, 2] },
    },
    {
      name: 'passes a conference on the day the enquiry began or later, and enquiries without one',
      given: {
        Section47: [
          { S47ActualStartDate: '2022-05-10', DateOfInitialCPC: '2022-05-10' },
          { S47ActualStartDate: '2022-05-10', DateOfInitialCPC: '2022-05-20' },
          { S47ActualStartDate: '2022-05-10' },
          {},
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
