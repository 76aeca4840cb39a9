import { day } from '../../../kernel/kernel.ts'
import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const firstDay = day('2005-12-01')

export default {
  id: '446',
  severity: 'error',
  says: 'The episode began before December 2005 under a placement order (E1), which there were none of then. Put right the legal status, or the day on which the episode began.',
  source: guide903('446'),
  reading: '1 December 2005 is the first day that is right, though 445 takes freeing orders until the 31st.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['LS', 'DECOM'] },
  flags: { Episodes: ['LS', 'DECOM'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ LS, DECOM }) => LS === 'E1' && before(DECOM, firstDay)) }),

  examples: [
    {
      name: 'finds a placement order on 30 November 2005',
      given: { Episodes: [{ LS: 'E1', DECOM: '2005-11-30' }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes 1 December 2005, another legal status, and an episode without a start',
      given: { Episodes: [{ LS: 'E1', DECOM: '2005-12-01' }, { LS: 'D1', DECOM: '2005-11-30' }, { LS: 'E1' }] },
      found: {},
    },
  ],
} satisfies Check903
