import { theReturnItself } from '../../check.ts'
import { dayOf, sameDay } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '100',
  severity: 'error',
  says: 'The return does not say that it is about the year that ends on 31 March. Set its reference date to 31 March of the year that it names.',
  source: guideCin('100'),
  reading: 'A header that names no year can have no right reference date, and fails too. A return without a header fails itself.',
  inForce: since('2022_23'),
  scope: 'return',
  // Without a reference date no other check of the census can be asked: this one must be.
  reads: { Header: [] },
  mayRead: { Header: ['Year', 'ReferenceDate'] },
  flags: { Header: ['ReferenceDate'] },

  run: ({ Header }) => {
    if (Header.length === 0) return theReturnItself
    return { Header: Header.filter(({ Year, ReferenceDate }) => !sameDay(ReferenceDate, dayOf(Number(Year), 3, 31))) }
  },

  examples: [
    {
      name: 'finds another day, 31 March of another year, and no day at all',
      given: {
        Header: [
          { Year: '2023', ReferenceDate: '2023-04-01' },
          { Year: '2023', ReferenceDate: '2022-03-31' },
          { Year: '2023', ReferenceDate: '31/03/2023' },
          { Year: '2023' },
        ],
      },
      found: { Header: [0, 1, 2, 3] },
    },
    {
      name: 'finds a header that does not name a year in figures',
      given: { Header: [{ ReferenceDate: '2023-03-31' }, { Year: 'this year', ReferenceDate: '2023-03-31' }] },
      found: { Header: [0, 1] },
    },
    { name: 'finds a return without a header', given: { Header: [] }, found: theReturnItself },
    { name: 'passes 31 March of the year', given: { Header: [{ Year: '2023', ReferenceDate: '2023-03-31' }] }, found: {} },
  ],
} satisfies CinCheck
