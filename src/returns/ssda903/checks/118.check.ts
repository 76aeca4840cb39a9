import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { earliest, isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '118',
  severity: 'error',
  says: 'The decision that the child should no longer be placed for adoption is dated before this year, or before they came into care. Put the date right, or leave it out if it belongs to an earlier year.',
  source: guide903('118'),
  reading:
    'Care began with the first episode of this year’s return that is not a short break; of two that began on one day, the one whose row stands first. A child without one is not looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'LS'], PlacedAdoption: ['CHILD', 'DATE_PLACED_CEASED'] },
  flags: { Episodes: ['DECOM', 'LS'], PlacedAdoption: ['DATE_PLACED_CEASED'] },

  run: ({ Episodes, PlacedAdoption }, { collectionStart }) => {
    const first = earliest(Episodes.filter(episode => !isShortBreak(episode)))
    if (first === undefined) return {}
    const early = PlacedAdoption.filter(
      row => before(row.DATE_PLACED_CEASED, first.DECOM) || before(row.DATE_PLACED_CEASED, collectionStart),
    )
    return early.length > 0 ? { Episodes: [first], PlacedAdoption: early } : {}
  },

  examples: [
    {
      name: 'finds a day before care began, and the day before the year',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-06-01', LS: 'C2' },
          { CHILD: '1', DECOM: '2022-05-01', LS: 'V4' },
          { CHILD: '2', DECOM: '2021-06-01' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED_CEASED: '2022-05-31' },
          { CHILD: '2', DATE_PLACED_CEASED: '2022-03-31' },
        ],
      },
      found: { Episodes: [0, 2], PlacedAdoption: [0, 1] },
    },
    {
      name: 'passes the first day in care, the first of the year, and a child with short breaks only',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-06-01', LS: 'C2' },
          { CHILD: '2', DECOM: '2021-06-01', LS: 'C2' },
          { CHILD: '3', DECOM: '2022-06-01', LS: 'V3' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED_CEASED: '2022-06-01' },
          { CHILD: '1' },
          { CHILD: '2', DATE_PLACED_CEASED: '2022-04-01' },
          { CHILD: '3', DATE_PLACED_CEASED: '2022-01-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
