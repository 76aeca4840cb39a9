import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { latest } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '334',
  severity: 'error',
  says: 'The decision that the child should be placed for adoption comes before the child last began to be looked after. Put right the date of the decision, or the day on which the period of care began.',
  source: guide903('334'),
  reading: 'A child none of whose starts can be read is left out; public tools stop there.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'RNE'], AD1: ['CHILD', 'DATE_INT'] },
  flags: { Episodes: ['DECOM', 'RNE'], AD1: ['DATE_INT'] },

  run: ({ Episodes, AD1 }) => {
    const start = latest(Episodes.filter(({ RNE }) => RNE === 'S'))
    const early = AD1.filter(({ DATE_INT }) => before(DATE_INT, start?.DECOM))
    return start && early.length > 0 ? { Episodes: [start], AD1: early } : {}
  },

  examples: [
    {
      name: 'finds a decision from before the latest period of care',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-05-01', RNE: 'S' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'S' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'P' },
        ],
        AD1: [{ CHILD: '1', DATE_INT: '2022-04-30' }],
      },
      found: { Episodes: [1], AD1: [0] },
    },
    {
      name: 'passes a decision on the day on which care began, and a child whose start is not there',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'S' },
          { CHILD: '2', DECOM: '2022-05-01', RNE: 'P' },
        ],
        AD1: [
          { CHILD: '1', DATE_INT: '2022-05-01' },
          { CHILD: '2', DATE_INT: '2022-04-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
