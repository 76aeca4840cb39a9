import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { isNoDate } from '../../table.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '104',
  severity: 'error',
  says: 'The day on which the child stopped being an unaccompanied asylum-seeking child is not a date, or is before this year. Put it right, or leave the child out of that table if it ended in an earlier year.',
  source: guide903('104'),
  reading: 'The rule’s words ask for a date only; a date before the first day of the year fails too. There is no latest day.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { UASC: ['DUC'] },
  flags: { UASC: ['DUC'] },

  run: ({ UASC }, { collectionStart }) => ({ UASC: UASC.filter(row => isNoDate(row, 'DUC') || before(row.DUC, collectionStart)) }),

  examples: [
    {
      name: 'finds a day that does not exist, and the day before the year',
      given: { UASC: [{ DUC: '38/04/2022' }, { DUC: '2022-03-31' }] },
      found: { UASC: [0, 1] },
    },
    {
      name: 'passes the first day of the year, a later one, and none',
      given: { UASC: [{ DUC: '2022-04-01' }, { DUC: '2030-01-01' }, {}] },
      found: {},
    },
  ],
} satisfies Check903
