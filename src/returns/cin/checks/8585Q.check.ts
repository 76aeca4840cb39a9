import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '8585Q',
  severity: 'query',
  says: 'This episode was closed because the child died, and there is no date of death. Record it, or choose another reason for closing the episode.',
  source: guideCin('8585Q'),
  reading: 'A cell that is no date counts as empty. The date of death is not compared with the day of closing.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CINdetails: ['LAchildID', 'ReasonForClosure'], ChildIdentifiers: ['LAchildID', 'PersonDeathDate'] },
  flags: { ChildIdentifiers: ['PersonDeathDate'], CINdetails: ['ReasonForClosure'] },

  run: ({ CINdetails, ChildIdentifiers }) => {
    const died = CINdetails.filter(({ ReasonForClosure }) => ReasonForClosure === 'RC2')
    const withoutDate = ChildIdentifiers.filter(({ PersonDeathDate }) => PersonDeathDate === undefined)
    const isSaid = ChildIdentifiers.length > 0 && withoutDate.length === 0
    return died.length === 0 || isSaid ? {} : { ChildIdentifiers: withoutDate, CINdetails: died }
  },

  examples: [
    {
      name: 'queries the episode that was closed so, and not an earlier one of the child',
      given: {
        ChildIdentifiers: [{ LAchildID: '7' }, { LAchildID: '8', PersonDeathDate: 'unknown' }],
        CINdetails: [
          { LAchildID: '7', ReasonForClosure: 'RC1' },
          { LAchildID: '7', ReasonForClosure: 'RC2' },
          { LAchildID: '8', ReasonForClosure: 'RC2' },
        ],
      },
      found: { ChildIdentifiers: [0, 1], CINdetails: [1, 2] },
    },
    {
      name: 'passes a child with a date of death, and other reasons for closing',
      given: {
        ChildIdentifiers: [{ LAchildID: '7', PersonDeathDate: '2022-05-10' }, { LAchildID: '8' }],
        CINdetails: [{ LAchildID: '7', ReasonForClosure: 'RC2' }, { LAchildID: '8', ReasonForClosure: 'RC1' }, { LAchildID: '8' }],
      },
      found: {},
    },
  ],
} satisfies CinCheck
