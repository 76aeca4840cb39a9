import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { acrossYears } from '../across-years.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '452',
  severity: 'error',
  says: 'The episode went on over 31 March, but the council in which the placement is was another last year. Put right the postcode of the placement, or begin an episode for the move.',
  source: guide903('452'),
  reading:
    'A child without a readable start date in either year is not compared, where public tools stop. An end of last year that cannot be read is an end all the same here. Nothing in both years is the same.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'RNE', 'PL_LA'], Episodes_last: ['CHILD', 'DECOM', 'DEC', 'RNE', 'PL_LA'] },
  flags: { Episodes: ['PL_LA'] },

  run: tables => {
    const years = acrossYears(tables)
    if (!years || isFilled(years.then, 'DEC')) return {}
    const { now, then } = years
    return now.RNE !== undefined && now.RNE === then.RNE && now.PL_LA !== then.PL_LA ? { Episodes: [now] } : {}
  },

  examples: [
    {
      name: 'finds a placement that moved, one that is known only now, and one that no longer is',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', RNE: 'S', PL_LA: 'E10000014' },
          { CHILD: '2', DECOM: '2021-11-02', RNE: 'S', PL_LA: 'E10000014' },
          { CHILD: '3', DECOM: '2021-11-02', RNE: 'S' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', RNE: 'S', PL_LA: 'E10000015' },
          { CHILD: '2', DECOM: '2021-11-02', RNE: 'S' },
          { CHILD: '3', DECOM: '2021-11-02', RNE: 'S', PL_LA: 'WAL' },
        ],
      },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes the same place, none in both years, other reasons, and an episode that had ended',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', RNE: 'S', PL_LA: 'WAL' },
          { CHILD: '2', DECOM: '2021-11-02', RNE: 'S' },
          { CHILD: '3', DECOM: '2021-11-02', RNE: 'S', PL_LA: 'WAL' },
          { CHILD: '4', DECOM: '2021-11-02', PL_LA: 'WAL' },
          { CHILD: '5', DECOM: '2021-11-02', RNE: 'S', PL_LA: 'WAL' },
          { CHILD: '6', DECOM: '2021-11-02', RNE: 'S', PL_LA: 'WAL' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', RNE: 'S', PL_LA: 'WAL' },
          { CHILD: '2', DECOM: '2021-11-02', RNE: 'S' },
          { CHILD: '3', DECOM: '2021-11-02', RNE: 'P', PL_LA: 'SCO' },
          { CHILD: '4', DECOM: '2021-11-02', PL_LA: 'SCO' },
          { CHILD: '5', DECOM: '2021-11-02', DEC: '2022-02-01', RNE: 'S', PL_LA: 'SCO' },
          { CHILD: '6', DECOM: '2021-11-02', DEC: 'spring', RNE: 'S', PL_LA: 'SCO' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
