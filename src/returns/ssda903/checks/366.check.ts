import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '366',
  severity: 'error',
  says: 'The reason for this short break is not that it began: a child cannot change placement or legal status in the course of one. Change the reason to S, or put right the legal status.',
  source: guide903('366'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['LS', 'RNE'] },
  flags: { Episodes: ['RNE'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(({ LS, RNE }) => LS === 'V3' && RNE !== 'S') }),

  examples: [
    {
      name: 'finds a break that goes on from another placement, and one without a reason',
      given: { Episodes: [{ LS: 'V3', RNE: 'P' }, { LS: 'V3' }] },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a break that began, and another legal status',
      given: { Episodes: [{ LS: 'V3', RNE: 'S' }, { LS: 'V4', RNE: 'P' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
