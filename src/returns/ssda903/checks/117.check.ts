import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { latest } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '117',
  severity: 'error',
  says: 'A decision that the child should, or should no longer, be placed for adoption is dated after the end of the year or after they left care. Put the date of the decision right, or the end of the episode.',
  source: guide903('117'),
  reading:
    'The last episode is the one that began last, of those that did not end for another to follow. A child without such an episode is not looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC', 'REC'], PlacedAdoption: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED'] },
  flags: { Episodes: ['DEC', 'REC', 'DECOM'], PlacedAdoption: ['DATE_PLACED_CEASED', 'DATE_PLACED'] },

  run: ({ Episodes, PlacedAdoption }, { collectionEnd }) => {
    const last = latest(Episodes.filter(({ REC }) => REC !== 'X1'))
    if (last === undefined) return {}
    const late = PlacedAdoption.filter(({ DATE_PLACED, DATE_PLACED_CEASED }) =>
      [DATE_PLACED, DATE_PLACED_CEASED].some(on => after(on, collectionEnd) || after(on, last.DEC)),
    )
    return late.length > 0 ? { Episodes: [last], PlacedAdoption: late } : {}
  },

  examples: [
    {
      name: 'finds a decision of the day after care ended, and one after the year',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-09-01', REC: 'E12' },
          { CHILD: '1', DECOM: '2022-09-01', DEC: '2022-12-01', REC: 'X1' },
          { CHILD: '2', DECOM: '2022-05-01' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-09-02' },
          { CHILD: '2', DATE_PLACED: '2022-09-02', DATE_PLACED_CEASED: '2023-04-01' },
        ],
      },
      found: { Episodes: [0, 2], PlacedAdoption: [0, 1] },
    },
    {
      name: 'passes decisions of the last day in care and of the year, and a child without an episode that counts',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01', DEC: '2022-09-01', REC: 'E12' },
          { CHILD: '2', DECOM: '2022-05-01' },
          { CHILD: '3', DECOM: '2022-05-01', DEC: '2022-06-01', REC: 'X1' },
        ],
        PlacedAdoption: [
          { CHILD: '1', DATE_PLACED: '2022-09-01' },
          { CHILD: '2', DATE_PLACED_CEASED: '2023-03-31' },
          { CHILD: '3', DATE_PLACED: '2024-01-01' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
