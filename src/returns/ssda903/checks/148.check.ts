import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '148',
  severity: 'error',
  says: 'The episode has a day on which it ended but no reason, or a reason but no day. Record both, or neither while the episode goes on.',
  source: guide903('148'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['DEC', 'REC'] },
  flags: { Episodes: ['DEC', 'REC'] },

  run: ({ Episodes }) => ({ Episodes: Episodes.filter(row => isFilled(row, 'DEC') !== isFilled(row, 'REC')) }),

  examples: [
    {
      name: 'finds a day without a reason, and a reason without a day',
      given: { Episodes: [{ DEC: '2022-05-01' }, { REC: 'X1' }, { DEC: 'soon' }] },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes both, even where the day is no date, and neither',
      given: { Episodes: [{ DEC: '2022-05-01', REC: 'X1' }, { DEC: 'soon', REC: 'X1' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
