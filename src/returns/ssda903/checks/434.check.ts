import { since } from '../../return-year.ts'
import { type Episode, withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const parts = ['PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] as const
const isSameStatus = (a: Episode, b: Episode) => a.LS !== undefined && a.LS === b.LS
const isMoved = (a: Episode, b: Episode) => parts.some(part => a[part] !== b[part])

export default {
  id: '434',
  severity: 'error',
  says: 'The legal status is said to have changed and the placement not, but the episode before says otherwise: the status is the same, or the place, postcode, provider or home’s number is not. Put right the reason, or what differs.',
  source: guide903('434'),
  reading: 'Nothing in both episodes is the same placement; but a legal status that is in neither has changed.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] },
  flags: { Episodes: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] },

  run: ({ Episodes }) => ({
    Episodes: withPrevious(Episodes)
      .filter(({ episode, previous }) => episode.RNE === 'L' && (isSameStatus(episode, previous) || isMoved(episode, previous)))
      .map(({ episode }) => episode),
  }),

  examples: [
    {
      name: 'finds a legal status that did not change, a placement that did, and a number that is gone',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', RNE: 'S', LS: 'V2', PLACE: 'U1', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'L', LS: 'V2', PLACE: 'U1', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'L', LS: 'C2', PLACE: 'U4', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-07-01', RNE: 'L', LS: 'E1', PLACE: 'U4', PL_POST: 'AB1 1AA', PLACE_PROVIDER: 'PR1' },
        ],
      },
      found: { Episodes: [1, 2, 3] },
    },
    {
      name: 'passes a new legal status in the same placement, blanks in both, and another reason',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', RNE: 'S', LS: 'V2', PLACE: 'U1', PL_POST: 'AB1 1AA', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'L', LS: 'C2', PLACE: 'U1', PL_POST: 'AB1 1AA', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'P', LS: 'C2', PLACE: 'K2', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '2', DECOM: '2022-04-01', RNE: 'L', PLACE: 'U1', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '2', DECOM: '2022-05-01', RNE: 'L', PLACE: 'U1', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
