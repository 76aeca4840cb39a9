import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { isUnaccompanied, saysWhoIsUnaccompanied, whyUnknownWhoIsUnaccompanied } from '../unaccompanied.ts'

export default {
  id: '406',
  severity: 'error',
  says: 'The child is or was an unaccompanied asylum seeker, so there should be no distance from home. Take the postcode of home out, or put right whether the child is one.',
  source: guide903('406'),
  reading: 'Whether a child seeks asylum unaccompanied is known of this year and of last year, and not of the year before.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'PL_DISTANCE'] },
  mayRead: saysWhoIsUnaccompanied,
  notRunWhen: whyUnknownWhoIsUnaccompanied,
  flags: { Episodes: ['PL_DISTANCE'] },

  run: (tables, about) => ({
    Episodes: isUnaccompanied(tables, about) ? tables.Episodes.filter(({ PL_DISTANCE }) => PL_DISTANCE !== undefined) : [],
  }),

  examples: [
    {
      name: 'finds a distance of a child who is unaccompanied, or was last year',
      given: {
        Header: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '0' },
        ],
        Header_last: [{ CHILD: '2', UASC: '1' }],
        Episodes: [
          { CHILD: '1', PL_DISTANCE: '12.5' },
          { CHILD: '2', PL_DISTANCE: '0.0' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes no distance, and another child’s',
      given: {
        Header: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '0' },
        ],
        Episodes: [{ CHILD: '1' }, { CHILD: '2', PL_DISTANCE: '12.5' }, { CHILD: '3', PL_DISTANCE: '12.5' }],
      },
      found: {},
    },
  ],
} satisfies Check903
