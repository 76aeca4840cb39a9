import { since } from '../../return-year.ts'
import { type Episode, withPrevious } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const parts = ['PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] as const
const isSame = (a: Episode, b: Episode, part: 'LS' | (typeof parts)[number]) => a[part] !== undefined && a[part] === b[part]

export default {
  id: '435',
  severity: 'error',
  says: 'The placement is said to have changed and the legal status not, but the episode before says otherwise: the status differs, or place, postcode, provider and home’s number are all the same. Put right the reason, or what is wrong.',
  source: guide903('435'),
  reading:
    'A legal status that is missing in either episode, or in both, has changed. A part of the placement that is missing is never the same, so a placement without a home’s number has always changed.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] },
  flags: { Episodes: ['LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] },

  run: ({ Episodes }) => ({
    Episodes: withPrevious(Episodes)
      .filter(
        ({ episode, previous }) =>
          (episode.RNE === 'P' || episode.RNE === 'T') &&
          (!isSame(episode, previous, 'LS') || parts.every(part => isSame(episode, previous, part))),
      )
      .map(({ episode }) => episode),
  }),

  examples: [
    {
      name: 'finds a legal status that changed, one that is missing, and a placement that did not change',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', RNE: 'S', LS: 'V2', PLACE: 'U1', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'P', LS: 'C2', PLACE: 'K2', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'T', LS: 'C2', PLACE: 'K2', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-07-01', RNE: 'T', PLACE: 'U1', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-08-01', RNE: 'P', PLACE: 'K2', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
        ],
      },
      found: { Episodes: [1, 2, 3, 4] },
    },
    {
      name: 'passes a new placement under the same status, one without a number, and another reason',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-04-01', RNE: 'S', LS: 'V2', PLACE: 'U1', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-05-01', RNE: 'P', LS: 'V2', PLACE: 'K2', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '1', DECOM: '2022-06-01', RNE: 'L', LS: 'V2', PLACE: 'K2', PL_POST: 'AB1 1AA', URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { CHILD: '2', DECOM: '2022-04-01', RNE: 'S', LS: 'V2', PLACE: 'U1', PL_POST: 'AB1 1AA', PLACE_PROVIDER: 'PR1' },
          { CHILD: '2', DECOM: '2022-05-01', RNE: 'T', LS: 'V2', PLACE: 'U1', PL_POST: 'AB1 1AA', PLACE_PROVIDER: 'PR1' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
