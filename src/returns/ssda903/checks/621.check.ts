import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '621',
  severity: 'error',
  says: 'The first child of this mother is not younger than she is, or her own date of birth is missing. Put her own date of birth, or her child’s, right.',
  source: guide903('621'),
  reading: 'Where the mother’s own date of birth is missing or cannot be read, the date of her child fails too.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['DOB', 'MC_DOB'] },
  flags: { Header: ['DOB', 'MC_DOB'] },

  run: ({ Header }) => ({ Header: Header.filter(({ DOB, MC_DOB }) => MC_DOB !== undefined && !after(MC_DOB, DOB)) }),

  examples: [
    {
      name: 'finds a child born before the mother, on her day of birth, and where hers is missing',
      given: {
        Header: [{ DOB: '2008-05-01', MC_DOB: '2008-04-30' }, { DOB: '2008-05-01', MC_DOB: '2008-05-01' }, { MC_DOB: '2022-05-01' }],
      },
      found: { Header: [0, 1, 2] },
    },
    {
      name: 'passes a child born after the mother, and no readable date',
      given: { Header: [{ DOB: '2008-05-01', MC_DOB: '2022-05-01' }, { DOB: '2008-05-01' }, { DOB: '2008-05-01', MC_DOB: 'soon' }] },
      found: {},
    },
  ],
} satisfies Check903
