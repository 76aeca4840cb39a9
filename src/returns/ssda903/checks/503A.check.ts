import { since } from '../../return-year.ts'
import { acrossYears } from '../across-years.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '503A',
  severity: 'error',
  says: 'This episode was open at the end of last year, and then gave another reason for beginning. Why an episode began does not change: put right whichever of the two is wrong.',
  source: guide903('503A'),
  reading:
    'A child without a readable start date in either year is not compared. Only the episode that began last is looked at of last year’s.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'RNE'], Episodes_last: ['CHILD', 'DECOM', 'DEC', 'RNE'] },
  flags: { Episodes: ['RNE'] },

  run: tables => {
    const years = acrossYears(tables)
    const isChanged = years !== undefined && years.then.DEC === undefined && years.now.RNE !== years.then.RNE
    return isChanged ? { Episodes: [years.now] } : {}
  },

  examples: [
    {
      name: 'finds an episode that went on over 31 March and changed its reason',
      given: {
        Episodes: [
          { CHILD: '7', DECOM: '2022-10-01', RNE: 'P' },
          { CHILD: '7', DECOM: '2021-11-02', RNE: 'S' },
        ],
        Episodes_last: [{ CHILD: '7', DECOM: '2021-11-02', RNE: 'L' }],
      },
      found: { Episodes: [1] },
    },
    {
      name: 'finds a reason that was not there last year',
      given: { Episodes: [{ CHILD: '7', DECOM: '2021-11-02', RNE: 'S' }], Episodes_last: [{ CHILD: '7', DECOM: '2021-11-02' }] },
      found: { Episodes: [0] },
    },
    {
      name: 'passes the same reason in both years',
      given: {
        Episodes: [{ CHILD: '7', DECOM: '2021-11-02', RNE: 'S' }],
        Episodes_last: [{ CHILD: '7', DECOM: '2021-11-02', RNE: 'S' }],
      },
      found: {},
    },
    {
      name: 'passes a child whose last episode of last year had ended',
      given: {
        Episodes: [{ CHILD: '7', DECOM: '2022-06-01', RNE: 'S' }],
        Episodes_last: [{ CHILD: '7', DECOM: '2021-11-02', DEC: '2022-02-01', RNE: 'L' }],
      },
      found: {},
    },
  ],
} satisfies Check903
