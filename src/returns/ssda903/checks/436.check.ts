import { since } from '../../return-year.ts'
import { withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const parts = ['PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] as const

export default {
  id: '436',
  severity: 'error',
  says: 'Both the placement and the legal status are said to have changed, but one of the two is as it was in the episode before. Put right the reason, or what is wrong.',
  source: guide903('436'),
  reading: 'Nothing in both episodes is the same, of the legal status too; 434 and 435 read it otherwise, as their rules do.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] },
  flags: { Episodes: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] },

  run: ({ Episodes }) => ({
    Episodes: withPrevious(Episodes)
      .filter(
        ({ episode, previous }) =>
          (episode.RNE === 'U' || episode.RNE === 'B') &&
          (episode.LS === previous.LS || parts.every(part => episode[part] === previous[part])),
      )
      .map(({ episode }) => episode),
  }),

  examples: [
    {
      name: 'finds a legal status that did not change, one that is in neither, and a placement that did not change',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', RNE: 'S', LS: 'V2', PLACE: 'U1', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'U', LS: 'V2', PLACE: 'K2', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'B', LS: 'C2', PLACE: 'K2', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '2', DECOM: '2022-04-01', RNE: 'S', PLACE: 'U1', PL_POST: 'AB1 1AA', PLACE_PROVIDER: 'PR1' },
          { CHILD: '2', DECOM: '2022-05-01', RNE: 'B', PLACE: 'K2', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '3', DECOM: '2022-04-01', RNE: 'S', LS: 'V2', PLACE: 'U1', PL_POST: 'AB1 1AA', PLACE_PROVIDER: 'PR1' },
          { CHILD: '3', DECOM: '2022-05-01', RNE: 'U', LS: 'C2', PLACE: 'U1', PL_POST: 'AB1 1AA', PLACE_PROVIDER: 'PR1' },
        ],
      },
      found: { Episodes: [1, 2, 4, 6] },
    },
    {
      name: 'passes a new placement under a new status, and another reason',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', RNE: 'S', LS: 'V2', PLACE: 'U1', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'U', LS: 'C2', PLACE: 'K2', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'B', PLACE: 'U1', PL_POST: 'AB1 1AA', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-07-01', RNE: 'P', PLACE: 'U1', PL_POST: 'AB1 1AA', PLACE_PROVIDER: 'PR1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
