import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8720',
  severity: 'error',
  says: 'This child protection plan does not say when it began, or began after the census year. Record its first day, or leave it for the next return.',
  source: guideCin('8720'),
  reading: 'A plan may have begun in any earlier year. Where plans are numbered, a row without a number is no plan.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['ReferenceDate'], ChildProtectionPlans: ['CPPstartDate'] },
  mayRead: { ChildProtectionPlans: ['CPPID'] },
  flags: { ChildProtectionPlans: ['CPPstartDate'] },

  run: ({ ChildProtectionPlans }, { collectionEnd, isGiven }) => {
    const areNumbered = isGiven('ChildProtectionPlans', 'CPPID')
    const plans = ChildProtectionPlans.filter(({ CPPID }) => !areNumbered || CPPID !== undefined)
    return { ChildProtectionPlans: plans.filter(({ CPPstartDate: began }) => began === undefined || after(began, collectionEnd)) }
  },

  examples: [
    {
      name: 'finds a plan without a first day, one whose first day is no date, and one that began the day after the year',
      given: { ChildProtectionPlans: [{}, { CPPstartDate: 'May 2022' }, { CPPstartDate: '2023-04-01' }] },
      found: { ChildProtectionPlans: [0, 1, 2] },
    },
    {
      name: 'passes the last day of the year, a day long before it, and a row that is no plan',
      given: {
        ChildProtectionPlans: [{ CPPID: '1', CPPstartDate: '2023-03-31' }, { CPPID: '2', CPPstartDate: '2009-01-05' }, {}],
      },
      found: {},
    },
  ],
} satisfies CinCheck
