import { after, before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isNo } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8740',
  severity: 'error',
  says: 'This enquiry has led to no conference yet, and did not begin in the census year. Record the conference, or that none was needed, or put the first day right.',
  source: guideCin('8740'),
  reading:
    'An enquiry that does not say when it began, or whether a conference is needed, is not asked. Public tools know only 0 for a conference that is needed; false means the same.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], Section47: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'] },
  flags: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'] },

  run: ({ Section47 }, { collectionStart, collectionEnd }) => {
    const waiting = Section47.filter(s => s.DateOfInitialCPC === undefined && isNo(s.ICPCnotRequired))
    return {
      Section47: waiting.filter(s => before(s.S47ActualStartDate, collectionStart) || after(s.S47ActualStartDate, collectionEnd)),
    }
  },

  examples: [
    {
      name: 'finds enquiries without a conference that began before the year or after it',
      given: {
        Section47: [
          { S47ActualStartDate: '2022-03-31', ICPCnotRequired: '0' },
          { S47ActualStartDate: '2023-04-01', ICPCnotRequired: '0' },
          { S47ActualStartDate: '2022-03-31', ICPCnotRequired: 'false' },
        ],
      },
      found: { Section47: [0, 1, 2] },
    },
    {
      name: 'passes the first and the last day of the year, a conference held, one not needed, and enquiries that do not say',
      given: {
        Section47: [
          { S47ActualStartDate: '2022-04-01', ICPCnotRequired: '0' },
          { S47ActualStartDate: '2023-03-31', ICPCnotRequired: '0' },
          { S47ActualStartDate: '2022-03-25', ICPCnotRequired: '0', DateOfInitialCPC: '2022-04-08' },
          { S47ActualStartDate: '2022-03-31', ICPCnotRequired: '1' },
          { S47ActualStartDate: '2022-03-31' },
          { ICPCnotRequired: '0' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
