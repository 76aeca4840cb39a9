import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { isOtherDistance, openOverYear } from '../over-year.ts'
import { guide903 } from '../source.ts'

export default {
  id: '503G',
  severity: 'error',
  says: 'The episode was open at the end of last year, at another distance from home. Put right the postcodes, or begin an episode for the move.',
  source: guide903('503G'),
  reading:
    'A child without a readable start date in either year is not compared, where public tools stop. Only the episode that began last is looked at of last year’s. A distance that was there last year and is gone is not found. Distances are compared in tenths of a mile, so that a difference of exactly 0.2 is always found.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'PL_DISTANCE'], Episodes_last: ['CHILD', 'DECOM', 'DEC', 'PL_DISTANCE'] },
  flags: { Episodes: ['PL_DISTANCE'] },

  run: tables => {
    const years = openOverYear(tables)
    return years && isOtherDistance(years.now.PL_DISTANCE, years.then.PL_DISTANCE) ? { Episodes: [years.now] } : {}
  },

  examples: [
    {
      name: 'finds a difference of 0.2 miles, and a distance where there was none',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', PL_DISTANCE: '10.3' },
          { CHILD: '2', DECOM: '2021-11-02', PL_DISTANCE: '0.1' },
          { CHILD: '3', DECOM: '2021-11-02', PL_DISTANCE: '5.0' },
          { CHILD: '4', DECOM: '2021-11-02', PL_DISTANCE: '5.0' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', PL_DISTANCE: '10.1' },
          { CHILD: '2', DECOM: '2021-11-02', PL_DISTANCE: '0.3' },
          { CHILD: '3', DECOM: '2021-11-02' },
          { CHILD: '4', DECOM: '2021-11-02', DEC: 'spring', PL_DISTANCE: '7.0' },
        ],
      },
      found: { Episodes: [0, 1, 2, 3] },
    },
    {
      name: 'passes a difference of 0.1, a distance that is gone, and an episode that had ended',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', PL_DISTANCE: '10.2' },
          { CHILD: '2', DECOM: '2021-11-02' },
          { CHILD: '3', DECOM: '2021-11-02', PL_DISTANCE: '5.0' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', PL_DISTANCE: '10.1' },
          { CHILD: '2', DECOM: '2021-11-02', PL_DISTANCE: '10.1' },
          { CHILD: '3', DECOM: '2021-11-02', DEC: '2022-02-01', PL_DISTANCE: '7.0' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
