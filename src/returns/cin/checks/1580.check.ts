import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

export default {
  id: '1580',
  severity: 'error',
  says: 'The number by which the council knows this child has something in it that is neither a letter nor a figure, such as a space or a stroke. Send one without it, the same every year.',
  source: guideCin('1580'),
  reading: 'Letters are A to Z and a to z: public tools also let letters with accents and of other scripts pass.',
  inForce: since('2024_25'),
  scope: 'child',
  reads: { ChildIdentifiers: ['LAchildID'] },
  flags: { ChildIdentifiers: ['LAchildID'] },

  run: ({ ChildIdentifiers }) => ({
    ChildIdentifiers: ChildIdentifiers.filter(({ LAchildID }) => LAchildID !== undefined && /[^A-Za-z0-9]/.test(LAchildID)),
  }),

  examples: [
    {
      name: 'finds a space, a stroke, a hyphen, and a letter with an accent',
      given: { ChildIdentifiers: [{ LAchildID: '12 34' }, { LAchildID: '12/34' }, { LAchildID: 'A-12' }, { LAchildID: 'É12' }] },
      found: { ChildIdentifiers: [0, 1, 2, 3] },
    },
    {
      name: 'passes letters and figures, and leaves a number that is missing to another check',
      given: { ChildIdentifiers: [{ LAchildID: 'aB1234' }, {}] },
      found: {},
    },
  ],
} satisfies CinCheck
