import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const outsideEngland = ['CON', 'NIR', 'SCO', 'WAL', 'NUK']

export default {
  id: '243',
  severity: 'error',
  says: 'This placement is outside England, where Ofsted registers nobody, but has a provider’s number from Ofsted. Take the number out, or correct the postcode.',
  source: guide903('243'),
  inForce: since('2025_26'),
  scope: 'child',
  reads: { Episodes: ['URN', 'PL_LA'] },
  flags: { Episodes: ['URN'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ URN, PL_LA = '' }) => URN !== undefined && outsideEngland.includes(PL_LA)) }),

  examples: [
    {
      name: 'finds any number for a placement in Wales, Scotland, Northern Ireland or abroad',
      given: {
        Episodes: [
          { URN: 'SC1', PL_LA: 'WAL' },
          { URN: 'XXXXXXX', PL_LA: 'SCO' },
          { URN: 'SC1', PL_LA: 'NIR' },
          { URN: 'SC1', PL_LA: 'NUK' },
          { URN: 'SC1', PL_LA: 'CON' },
        ],
      },
      found: { Episodes: [0, 1, 2, 3, 4] },
    },
    {
      name: 'passes a placement in England, one whose place is not known, and no number',
      given: { Episodes: [{ URN: 'SC1', PL_LA: 'E10000014' }, { URN: 'SC1' }, { PL_LA: 'WAL' }] },
      found: {},
    },
  ],
} satisfies Check903
