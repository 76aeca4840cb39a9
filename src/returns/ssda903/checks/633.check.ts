import { localAuthorities } from '../../authorities.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const codes = new Set([...localAuthorities.map(({ code }) => code), '999', 'WAL', 'SCO', 'NUK', 'NIR'])

export default {
  id: '633',
  severity: 'error',
  says: 'The authority that arranged the earlier permanent home is not one of the codes of the return. Choose it again.',
  source: guide903('633'),
  reading:
    'Councils made since 2019 are authorities too, as are those that they replaced: the order may be from then. Public tools still keep the list of before.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { PrevPerm: ['LA_PERM'] },
  flags: { PrevPerm: ['LA_PERM'] },

  run: ({ PrevPerm }) => ({ PrevPerm: PrevPerm.filter(({ LA_PERM }) => LA_PERM !== undefined && !codes.has(LA_PERM)) }),

  examples: [
    {
      name: 'finds a code that no authority has, and one in small letters',
      given: { PrevPerm: [{ LA_PERM: '111' }, { LA_PERM: 'wal' }] },
      found: { PrevPerm: [0, 1] },
    },
    {
      name: 'passes authorities of today and of before, other countries, and none',
      given: {
        PrevPerm: [
          { LA_PERM: '202' },
          { LA_PERM: '928' },
          { LA_PERM: '940' },
          { LA_PERM: '999' },
          { LA_PERM: 'WAL' },
          { LA_PERM: 'NUK' },
          {},
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
