import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { isUnaccompanied, saysWhoIsUnaccompanied } from '../unaccompanied.ts'

export default {
  id: '392b',
  severity: 'error',
  says: 'The child is looked after, but the postcode of home or of the placement is missing. Put in both, or record that the child is an unaccompanied asylum seeker.',
  source: guide903('392b'),
  reading:
    'Whether a child seeks asylum unaccompanied is known of this year and of last year, and not of the year before. Where neither year says it, every child is asked.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'LS', 'HOME_POST', 'PL_POST'] },
  mayRead: saysWhoIsUnaccompanied,
  flags: { Episodes: ['HOME_POST', 'PL_POST'] },

  run: (tables, about) => {
    const without = tables.Episodes.filter(
      episode => !isShortBreak(episode) && (episode.HOME_POST === undefined || episode.PL_POST === undefined),
    )
    return { Episodes: isUnaccompanied(tables, about) ? [] : without }
  },

  examples: [
    {
      name: 'finds an episode without one postcode or the other',
      given: {
        Episodes: [
          { CHILD: '1', LS: 'C2', HOME_POST: 'AB1 1AA' },
          { CHILD: '1', PL_POST: 'AB1 1AA' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes both postcodes, short breaks, and a child who was unaccompanied this year or last',
      given: {
        Header: [{ CHILD: '2', UASC: '1' }],
        Header_last: [{ CHILD: '3', UASC: '1' }],
        Episodes: [
          { CHILD: '1', LS: 'C2', HOME_POST: 'AB1 1AA', PL_POST: 'AB1 1AB' },
          { CHILD: '1', LS: 'V3' },
          { CHILD: '1', LS: 'V4' },
          { CHILD: '2', LS: 'C2' },
          { CHILD: '3', LS: 'C2' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
