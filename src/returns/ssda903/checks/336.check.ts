import { since } from '../../return-year.ts'
import { adoptivePlacements, fosterPlacements } from '../codes.ts'
import { type Episode, earliest, withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const isWithConsent = ({ PLACE }: Episode) => PLACE === 'A3' || PLACE === 'A4'

export default {
  id: '336',
  severity: 'error',
  says: 'The child is placed for adoption with consent (A3 or A4), but was not in foster care or placed for adoption just before. Put right the placement of this episode, or of the one before it.',
  source: guide903('336'),
  reading:
    'It is asked of A3 and A4, as the rule has it, though A3 and A5 are the placements with the current foster carers. Of two that begin on one day, the one that stands first in the file came first. A child whose episodes all lack a start is left out.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'PLACE'] },
  flags: { Episodes: ['PLACE'] },

  run: ({ Episodes }) => {
    if (!earliest(Episodes)) return {}
    const came = withPrevious(Episodes).filter(({ episode }) => isWithConsent(episode))
    const found = came.filter(({ previous: { PLACE = '' } }) => !adoptivePlacements.has(PLACE) && !fosterPlacements.has(PLACE))
    return { Episodes: found.map(({ episode }) => episode) }
  },

  examples: [
    {
      name: 'finds a child who came from a children’s home, and one whose placement before is not said',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', PLACE: 'K2' },
          { CHILD: '1', DECOM: '2022-05-01', PLACE: 'A3' },
          { CHILD: '2', DECOM: '2022-04-01' },
          { CHILD: '2', DECOM: '2022-05-01', PLACE: 'A4' },
        ],
      },
      found: { Episodes: [1, 3] },
    },
    {
      name: 'passes a child who was fostered before, a first episode, a placement under a placement order, and a child without a start',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', PLACE: 'U4' },
          { CHILD: '1', DECOM: '2022-05-01', PLACE: 'A3' },
          { CHILD: '1', DECOM: '2022-06-01', PLACE: 'A4' },
          { CHILD: '2', DECOM: '2022-05-01', PLACE: 'A3' },
          { CHILD: '3', DECOM: '2022-04-01', PLACE: 'K2' },
          { CHILD: '3', DECOM: '2022-05-01', PLACE: 'A5' },
          { CHILD: '4', PLACE: 'K2' },
          { CHILD: '4', PLACE: 'A4' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
