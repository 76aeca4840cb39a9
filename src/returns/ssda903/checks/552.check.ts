import { before } from '../../days.ts'
import { since } from '../../return-year.ts'
import { adoptivePlacements } from '../codes.ts'
import { byDay, latestBy } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '552',
  severity: 'error',
  says: 'This child was placed for adoption before the day on which it was decided to place them. Put the day of the decision, or the start of the placement, right.',
  source: guide903('552'),
  reading:
    'The first placement of the year is compared with the last decision: after a placement that broke down, a new decision is found too, and is then right.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'PLACE', 'DECOM'], PlacedAdoption: ['CHILD', 'DATE_PLACED'] },
  flags: { PlacedAdoption: ['DATE_PLACED'], Episodes: ['DECOM'] },

  run: ({ Episodes, PlacedAdoption }) => {
    const placed = Episodes.filter(({ PLACE, DECOM }) => DECOM !== undefined && PLACE !== undefined && adoptivePlacements.has(PLACE))
    const [first] = byDay(placed, ({ DECOM }) => DECOM)
    const last = latestBy(PlacedAdoption, ({ DATE_PLACED }) => DATE_PLACED)
    return first && last && before(first.DECOM, last.DATE_PLACED) ? { Episodes: [first], PlacedAdoption: [last] } : {}
  },

  examples: [
    {
      name: 'finds the first placement for adoption and the last decision, which came after it',
      given: {
        Episodes: [
          { CHILD: '1', PLACE: 'A4', DECOM: '2022-06-01' },
          { CHILD: '1', PLACE: 'A3', DECOM: '2022-05-01' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-05-02' },
          { CHILD: '1', DATE_PLACED: '2022-01-02' },
        ],
      },
      found: { Episodes: [1], PlacedAdoption: [0] },
    },
    {
      name: 'passes a decision on the day of the placement, and dates that are missing',
      given: {
        Episodes: [
          { CHILD: '1', PLACE: 'A3', DECOM: '2022-05-01' },
          { CHILD: '2', PLACE: 'A3', DECOM: '2022-05-01' },
          { CHILD: '3', PLACE: 'A3' },
          { CHILD: '4', PLACE: 'U1', DECOM: '2022-01-01' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-05-01' },
          { CHILD: '2' },
          { CHILD: '3', DATE_PLACED: '2022-05-01' },
          { CHILD: '4', DATE_PLACED: '2022-05-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
