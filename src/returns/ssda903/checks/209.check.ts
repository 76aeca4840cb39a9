import { birthday, dayOf, onOrBefore, yearIn } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '209',
  severity: 'error',
  says: 'This child is of school age, so it cannot be that they have no unique pupil number because they are too young for one (UN1). Ask their school for the number, or give another reason.',
  source: guide903('209'),
  reading: 'School age is to be 4 on or before 31 August of the year before the one in which the return’s year begins.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['DOB', 'UPN'] },
  flags: { Header: ['UPN', 'DOB'] },

  run: ({ Header }, { collectionStart }) => {
    const by = dayOf(yearIn(collectionStart) - 1, 8, 31)
    return { Header: Header.filter(({ UPN, DOB }) => UPN === 'UN1' && onOrBefore(birthday(DOB, 4), by)) }
  },

  examples: [
    { name: 'finds a child who was 4 on 31 August', given: { Header: [{ DOB: '2017-08-31', UPN: 'UN1' }] }, found: { Header: [0] } },
    {
      name: 'passes a child who was 4 the day after, other reasons, and no date of birth',
      given: { Header: [{ DOB: '2017-09-01', UPN: 'UN1' }, { DOB: '2010-09-01', UPN: 'UN2' }, { UPN: 'UN1' }] },
      found: {},
    },
  ],
} satisfies Check903
