import { within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8620',
  severity: 'error',
  says: 'The case was closed outside the census year. If the day is right, the case does not belong in this return; otherwise put it right.',
  source: guideCin('8620'),
  reading: 'The year is the twelve months up to the reference date, with its first day and its last.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], CINdetails: ['CINclosureDate'] },
  flags: { CINdetails: ['CINclosureDate'] },

  run: ({ CINdetails }, { collectionStart, collectionEnd }) => ({
    CINdetails: CINdetails.filter(
      ({ CINclosureDate }) => CINclosureDate !== undefined && !within(CINclosureDate, collectionStart, collectionEnd),
    ),
  }),

  examples: [
    {
      name: 'finds a case closed the day before the year began, and one closed the day after it ended',
      given: { CINdetails: [{ CINclosureDate: '2022-03-31' }, { CINclosureDate: '2023-04-01' }] },
      found: { CINdetails: [0, 1] },
    },
    {
      name: 'passes cases closed on the first and the last day of the year, one that is open, and one whose day is no date',
      given: { CINdetails: [{ CINclosureDate: '2022-04-01' }, { CINclosureDate: '2023-03-31' }, {}, { CINclosureDate: 'May' }] },
      found: {},
    },
  ],
} satisfies CinCheck
