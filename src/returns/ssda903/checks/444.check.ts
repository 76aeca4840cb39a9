import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const codes = ['UN1', 'UN2', 'UN3', 'UN4', 'UN5']

export default {
  id: '444',
  severity: 'error',
  says: 'Another child, or another line of this child, has the same unique pupil number. Find out whose it is, and put the other right.',
  source: guide903('444'),
  reading: 'Two lines of one child with the same number are found too.',
  inForce: since('2025_26'),
  scope: 'return',
  reads: { Header: ['UPN'] },
  flags: { Header: ['UPN'] },

  alike: { Header: ({ UPN }) => (UPN !== undefined && codes.includes(UPN) ? undefined : UPN) },

  examples: [
    {
      name: 'finds all who have one number',
      given: { Header: [{ UPN: 'H801200001001' }, { UPN: 'H801200001002' }, { UPN: 'H801200001001' }, { UPN: 'H801200001001' }] },
      found: { Header: [0, 2, 3] },
    },
    {
      name: 'passes different numbers, the same code for why there is none, and none',
      given: { Header: [{ UPN: 'H801200001001' }, { UPN: 'H801200001002' }, { UPN: 'UN1' }, { UPN: 'UN1' }, {}, {}] },
      found: {},
    },
  ],
} satisfies Check903
