import { day } from '../../../kernel/kernel.ts'
import { before } from '../../days.ts'
import { during } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { isNamed } from '../providers.ts'
import { guide903 } from '../source.ts'

const from = day('2023-10-29')

export default {
  id: '230',
  severity: 'error',
  says: 'Semi-independent living in England has a provider with an Ofsted number from 28 October 2023, and it is missing. Look the provider up and add the number.',
  source: guide903('230'),
  reading:
    'An episode that ended by 28 October 2023 passes. Seven X do not count as a number. A placement whose area is not known counts as outside England.',
  inForce: during('2023_24', '2023_24'),
  scope: 'child',
  reads: { Episodes: ['PLACE', 'DEC', 'URN', 'PL_LA'] },
  flags: { Episodes: ['PLACE', 'DEC', 'URN'] },

  run: ({ Episodes }) => ({
    Episodes: Episodes.filter(
      e => e.PLACE === 'H5' && !before(e.DEC, from) && !isNamed(e.URN) && e.PL_LA !== undefined && !/^[NWS]/.test(e.PL_LA),
    ),
  }),

  examples: [
    {
      name: 'finds one that goes on without a number, and one that ended on 29 October with seven X',
      given: {
        Episodes: [
          { PLACE: 'H5', PL_LA: 'E10000016' },
          { PLACE: 'H5', PL_LA: 'E10000016', DEC: '2023-10-29', URN: 'XXXXXXX' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a number, an earlier end, other kinds, and places outside England or not known',
      given: {
        Episodes: [
          { PLACE: 'H5', PL_LA: 'E10000016', URN: '1234567' },
          { PLACE: 'H5', PL_LA: 'E10000016', DEC: '2023-10-28' },
          { PLACE: 'K2', PL_LA: 'E10000016' },
          { PLACE: 'H5', PL_LA: 'SCO' },
          { PLACE: 'H5' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
