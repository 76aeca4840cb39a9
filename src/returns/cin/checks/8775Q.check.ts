import type { Day } from '../../../kernel/kernel.ts'
import { after, before, birthday, yearsAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

const wasLeftOpen = ({ CINclosureDate: closed }: CinRow<'CINdetails'>, birth: Day | undefined) =>
  closed === undefined || after(closed, birthday(birth, 25))

export default {
  id: '8775Q',
  severity: 'query',
  says: 'This person is over 25, and the case is still open or was closed after that birthday. Check the date of birth, record when the case closed, or say why it is right.',
  source: guideCin('8775Q'),
  reading:
    'Over 25 at the reference date: one whose 25th birthday is that day is not. Someone born on 29 February turns 25 on the 28th in an ordinary year.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Header: ['ReferenceDate'],
    ChildIdentifiers: ['LAchildID', 'PersonBirthDate'],
    CINdetails: ['LAchildID', 'CINclosureDate'],
  },
  flags: { ChildIdentifiers: ['PersonBirthDate'], CINdetails: ['CINclosureDate'] },

  run: ({ ChildIdentifiers, CINdetails }, { collectionEnd }) => {
    const over = ChildIdentifiers.filter(({ PersonBirthDate }) => before(PersonBirthDate, yearsAfter(collectionEnd, -25)))
    return {
      ChildIdentifiers: over.filter(child => CINdetails.some(episode => wasLeftOpen(episode, child.PersonBirthDate))),
      CINdetails: CINdetails.filter(episode => over.some(child => wasLeftOpen(episode, child.PersonBirthDate))),
    }
  },

  examples: [
    {
      name: 'queries cases of a person over 25 that are open, or were closed the day after the birthday',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonBirthDate: '1998-03-30' }],
        CINdetails: [
          { LAchildID: '7' },
          { LAchildID: '7', CINclosureDate: '2023-03-31' },
          { LAchildID: '7', CINclosureDate: '2023-03-30' },
        ],
      },
      found: { ChildIdentifiers: [0], CINdetails: [0, 1] },
    },
    {
      name: 'counts someone born on 29 February as 25 on the 28th',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonBirthDate: '1996-02-29' }],
        CINdetails: [
          { LAchildID: '7', CINclosureDate: '2021-02-28' },
          { LAchildID: '7', CINclosureDate: '2021-03-01' },
        ],
      },
      found: { ChildIdentifiers: [0], CINdetails: [1] },
    },
    {
      name: 'passes one who turned 25 on the last day, one whose case closed in time, one without a date of birth, and one without a case',
      given: {
        ChildIdentifiers: [
          { LAchildID: '7', PersonBirthDate: '1998-03-31' },
          { LAchildID: '8', PersonBirthDate: '1990-01-01' },
          { LAchildID: '9' },
          { LAchildID: '10', PersonBirthDate: '1990-01-01' },
        ],
        CINdetails: [{ LAchildID: '7' }, { LAchildID: '8', CINclosureDate: '2015-01-01' }, { LAchildID: '9' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
