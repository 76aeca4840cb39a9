import { onOrAfter, onOrBefore } from '../../days.ts'
import { since } from '../../return-year.ts'
import { inPairs } from '../in-pairs.ts'
import { isSameModule, isYes } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

type Enquiry = CinRow<'Section47'>
const areAlike = (a: Enquiry, b: Enquiry) => a.S47ActualStartDate === b.S47ActualStartDate && a.DateOfInitialCPC === b.DateOfInitialCPC

export default {
  id: '8890',
  severity: 'error',
  says: 'This enquiry began while another one of the same referral was going on. Record the conference of the earlier one, or that none was needed, or put the dates right.',
  source: guideCin('8890'),
  reading:
    'The first day and the day of the conference both count. Without a conference an enquiry goes on until the reference date, unless it says that none was needed. Two with the same dates are taken for one.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Header: ['ReferenceDate'],
    Section47: ['LAchildID', 'CINdetailsID', 'S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'],
  },
  flags: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC'] },

  run: ({ Section47 }, { collectionEnd }) => {
    const lastDayOf = (enquiry: Enquiry) => enquiry.DateOfInitialCPC ?? (isYes(enquiry.ICPCnotRequired) ? undefined : collectionEnd)
    return {
      Section47: inPairs(
        Section47,
        (a, other) =>
          isSameModule(a, other) &&
          !areAlike(a, other) &&
          onOrAfter(a.S47ActualStartDate, other.S47ActualStartDate) &&
          onOrBefore(a.S47ActualStartDate, lastDayOf(other)),
      ),
    }
  },

  examples: [
    {
      name: 'finds one that began on the day of another’s conference, and one that began while another was open',
      given: {
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-10', DateOfInitialCPC: '2022-05-20' },
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-20', ICPCnotRequired: '1' },
          { LAchildID: '7', CINdetailsID: '2', S47ActualStartDate: '2022-08-10', ICPCnotRequired: '0' },
          { LAchildID: '7', CINdetailsID: '2', S47ActualStartDate: '2023-03-31', ICPCnotRequired: '1' },
          { LAchildID: '8', CINdetailsID: '1', S47ActualStartDate: '2022-08-10' },
          { LAchildID: '8', CINdetailsID: '1', S47ActualStartDate: '2022-08-11', ICPCnotRequired: '1' },
        ],
      },
      found: { Section47: [0, 1, 2, 3, 4, 5] },
    },
    {
      name: 'passes one after the conference, after one that needed none, after the year, and those of others',
      given: {
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-10', DateOfInitialCPC: '2022-05-20' },
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-21', ICPCnotRequired: 'True' },
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-25' },
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2023-04-01' },
          { LAchildID: '7', CINdetailsID: '2', S47ActualStartDate: '2022-05-15' },
          { LAchildID: '8', CINdetailsID: '1', S47ActualStartDate: '2022-05-15' },
        ],
      },
      found: {},
    },
    {
      name: 'passes two with the same dates, and one that does not say when it began',
      given: {
        Section47: [
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-10' },
          { LAchildID: '7', CINdetailsID: '1', S47ActualStartDate: '2022-05-10', ICPCnotRequired: '0' },
          { LAchildID: '7', CINdetailsID: '1', DateOfInitialCPC: '2022-05-12' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
