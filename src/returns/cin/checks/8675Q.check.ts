import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isNo } from '../modules.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'
import { countedBack } from '../working-days.ts'

export default {
  id: '8675Q',
  severity: 'query',
  says: 'This enquiry began more than 15 working days before the census year ended, and has neither a conference nor a decision that none was needed. Record which it was, or say why it is still open.',
  source: guideCin('8675Q'),
  reading:
    'The last day of the census, or the next working day where it is none, is itself the first of the 15: an enquiry that began on the 15th counted back passes. Where it is not said whether a conference is needed, nothing is asked.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], Section47: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'] },
  flags: { Section47: ['DateOfInitialCPC', 'S47ActualStartDate', 'ICPCnotRequired'] },

  run: ({ Section47 }, { collectionEnd }) => {
    const threshold = countedBack(collectionEnd, 15)
    return {
      Section47: Section47.filter(
        s => s.DateOfInitialCPC === undefined && isNo(s.ICPCnotRequired) && before(s.S47ActualStartDate, threshold),
      ),
    }
  },

  examples: [
    {
      name: 'queries an enquiry that began a day too long ago, however the file says no',
      about: { year: '2025_26' },
      given: {
        Section47: [
          { S47ActualStartDate: '2026-03-10', ICPCnotRequired: '0' },
          { S47ActualStartDate: '2026-03-10', ICPCnotRequired: 'False' },
        ],
      },
      found: { Section47: [0, 1] },
    },
    {
      name: 'steps over Good Friday and Easter Monday',
      about: { year: '2026_27' },
      given: {
        Section47: [
          { S47ActualStartDate: '2027-03-08', ICPCnotRequired: '0' },
          { S47ActualStartDate: '2027-03-09', ICPCnotRequired: '0' },
        ],
      },
      found: { Section47: [0] },
    },
    {
      name: 'passes the last day allowed, a conference held, one not needed, and enquiries that do not say',
      about: { year: '2025_26' },
      given: {
        Section47: [
          { S47ActualStartDate: '2026-03-11', ICPCnotRequired: '0' },
          { S47ActualStartDate: '2025-05-01', ICPCnotRequired: '0', DateOfInitialCPC: '2025-05-20' },
          { S47ActualStartDate: '2025-05-01', ICPCnotRequired: '1' },
          { S47ActualStartDate: '2025-05-01' },
          { ICPCnotRequired: '0' },
        ],
      },
      found: {},
    },
  ],
} satisfies CinCheck
