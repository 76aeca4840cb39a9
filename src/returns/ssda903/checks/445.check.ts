import { day } from '../../../kernel/kernel.ts'
import { after } from '../../days.ts'
import { during } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const lastDay = day('2005-12-31')

export default {
  id: '445',
  severity: 'error',
  says: 'The episode began after 2005 under a freeing order (D1), which there have been none of since. Put right the legal status, or the day on which the episode began.',
  source: guide903('445'),
  inForce: during('2022_23', '2023_24'),
  scope: 'child',
  reads: { Episodes: ['LS', 'DECOM'] },
  flags: { Episodes: ['LS', 'DECOM'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ LS, DECOM }) => LS === 'D1' && after(DECOM, lastDay)) }),

  examples: [
    { name: 'finds a freeing order on 1 January 2006', given: { Episodes: [{ LS: 'D1', DECOM: '2006-01-01' }] }, found: { Episodes: [0] } },
    {
      name: 'passes 31 December 2005, another legal status, and an episode without a start',
      given: { Episodes: [{ LS: 'D1', DECOM: '2005-12-31' }, { LS: 'E1', DECOM: '2006-01-01' }, { LS: 'D1' }] },
      found: {},
    },
  ],
} satisfies Check903
