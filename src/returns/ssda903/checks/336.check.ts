import { since } from '../../return-year.ts'
import { adoptivePlacements, fosterPlacements } from '../codes.ts'
import { type Episode, withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const isWithCarers = ({ PLACE }: Episode) => PLACE === 'A3' || PLACE === 'A5'

export default {
  id: '336',
  severity: 'error',
  says: 'The child is placed for adoption with their current foster carers, but was not in foster care or placed for adoption just before. Put right the placement code of this episode, or of the one before it.',
  source: guide903('336'),
  reading:
    'A3 and A5 are the placements with the current foster carers. Public tools ask it of A3 and A4, which cannot be meant: A4 is a placement with others.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'PLACE'] },
  flags: { Episodes: ['PLACE'] },

  run: ({ Episodes }) => ({
    Episodes: withPrevious(Episodes)
      .filter(
        ({ episode, previous: { PLACE = '' } }) => isWithCarers(episode) && !adoptivePlacements.has(PLACE) && !fosterPlacements.has(PLACE),
      )
      .map(({ episode }) => episode),
  }),

  examples: [
    {
      name: 'finds a child who came from a children’s home, and one whose placement before is not said',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', PLACE: 'K2' },
          { CHILD: '1', DECOM: '2022-05-01', PLACE: 'A3' },
          { CHILD: '2', DECOM: '2022-04-01' },
          { CHILD: '2', DECOM: '2022-05-01', PLACE: 'A5' },
        ],
      },
      found: { Episodes: [1, 3] },
    },
    {
      name: 'passes a child who was fostered before, a first episode, and a placement with others',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', PLACE: 'U4' },
          { CHILD: '1', DECOM: '2022-05-01', PLACE: 'A3' },
          { CHILD: '1', DECOM: '2022-06-01', PLACE: 'A5' },
          { CHILD: '2', DECOM: '2022-05-01', PLACE: 'A3' },
          { CHILD: '3', DECOM: '2022-04-01', PLACE: 'K2' },
          { CHILD: '3', DECOM: '2022-05-01', PLACE: 'A4' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
