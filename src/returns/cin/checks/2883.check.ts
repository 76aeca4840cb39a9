import { theReturnItself } from '../../check.ts'
import { within } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '2883',
  severity: 'error',
  says: 'More protection plans began in the year than there were initial conferences. Every plan begins with one: find the conferences that were not recorded.',
  source: guideCin('2883'),
  reading:
    'Rows are counted, not children. A conference recorded both with its enquiry and with its episode counts twice, as rule 2884 says.',
  inForce: since('2022_23'),
  scope: 'return',
  reads: {
    Header: ['ReferenceDate'],
    ChildProtectionPlans: ['CPPstartDate'],
    CINdetails: ['DateOfInitialCPC'],
    Section47: ['DateOfInitialCPC'],
  },
  flags: {},

  counts: ({ ChildProtectionPlans, CINdetails, Section47 }, { collectionStart, collectionEnd }) => {
    const isInYear = (day: Parameters<typeof within>[0]) => within(day, collectionStart, collectionEnd)
    const plans = ChildProtectionPlans.filter(plan => isInYear(plan.CPPstartDate)).length
    const conferences = [...CINdetails, ...Section47].filter(row => isInYear(row.DateOfInitialCPC)).length
    return { plans, conferences }
  },
  fails: ({ plans = 0, conferences = 0 }) => plans > conferences,

  examples: [
    {
      name: 'finds a return with two plans and one conference',
      given: {
        ChildProtectionPlans: [{ CPPstartDate: '2022-05-01' }, { CPPstartDate: '2023-03-31' }],
        Section47: [{ DateOfInitialCPC: '2022-05-01' }, { DateOfInitialCPC: '2022-03-31' }],
      },
      found: theReturnItself,
    },
    {
      name: 'passes as many plans as conferences, of either kind',
      given: {
        ChildProtectionPlans: [{ CPPstartDate: '2022-05-01' }, { CPPstartDate: '2023-03-31' }],
        Section47: [{ DateOfInitialCPC: '2022-05-01' }],
        CINdetails: [{ DateOfInitialCPC: '2023-03-30' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
