import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { isOtherDistance, openOverYear } from '../over-year.ts'
import { guide903 } from '../source.ts'

export default {
  id: '453',
  severity: 'error',
  says: 'The episode went on over 31 March, but the distance from home differs from last year’s. Put right the postcodes, or begin an episode for the move.',
  source: guide903('453'),
  reading:
    'A child without a readable start date in either year is not compared, where public tools stop. A distance that was there last year and is gone is not found. Distances are compared in tenths of a mile, so that a difference of exactly 0.2 is always found.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'RNE', 'PL_DISTANCE'], Episodes_last: ['CHILD', 'DECOM', 'DEC', 'RNE', 'PL_DISTANCE'] },
  flags: { Episodes: ['PL_DISTANCE'] },

  run: tables => {
    const years = openOverYear(tables)
    if (!years || years.now.RNE === undefined || years.now.RNE !== years.then.RNE) return {}
    return isOtherDistance(years.now.PL_DISTANCE, years.then.PL_DISTANCE) ? { Episodes: [years.now] } : {}
  },

  examples: [
    {
      name: 'finds a difference of 0.2 miles, a distance where there was none, and an end of last year that cannot be read',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '10.3' },
          { CHILD: '2', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '0.1' },
          { CHILD: '3', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '5.0' },
          { CHILD: '4', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '5.0' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '10.1' },
          { CHILD: '2', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '0.3' },
          { CHILD: '3', DECOM: '2021-11-02', RNE: 'S' },
          { CHILD: '4', DECOM: '2021-11-02', DEC: 'spring', RNE: 'S', PL_DISTANCE: '7.0' },
        ],
      },
      found: { Episodes: [0, 1, 2, 3] },
    },
    {
      name: 'passes a difference of 0.1, a distance that is gone, other reasons, and an episode that had ended',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '10.2' },
          { CHILD: '2', DECOM: '2021-11-02', RNE: 'S' },
          { CHILD: '3', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '5.0' },
          { CHILD: '4', DECOM: '2021-11-02', PL_DISTANCE: '5.0' },
          { CHILD: '5', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '5.0' },
        ],
        Episodes_last: [
          { CHILD: '1', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '10.1' },
          { CHILD: '2', DECOM: '2021-11-02', RNE: 'S', PL_DISTANCE: '10.1' },
          { CHILD: '3', DECOM: '2021-11-02', RNE: 'P', PL_DISTANCE: '7.0' },
          { CHILD: '4', DECOM: '2021-11-02', PL_DISTANCE: '7.0' },
          { CHILD: '5', DECOM: '2021-11-02', DEC: '2022-02-01', RNE: 'S', PL_DISTANCE: '7.0' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
