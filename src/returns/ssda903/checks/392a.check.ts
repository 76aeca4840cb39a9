import { since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { isUnaccompanied, saysWhoIsUnaccompanied, whyUnknownWhoIsUnaccompanied } from '../unaccompanied.ts'

export default {
  id: '392a',
  severity: 'error',
  says: 'The child is looked after, but there is no distance from home to the placement. Put in both postcodes, or record that the child is an unaccompanied asylum seeker.',
  source: guide903('392a'),
  reading: 'Whether a child seeks asylum unaccompanied is known of this year and of last year, and not of the year before.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'LS', 'PL_DISTANCE'] },
  mayRead: saysWhoIsUnaccompanied,
  notRunWhen: whyUnknownWhoIsUnaccompanied,
  flags: { Episodes: ['PL_DISTANCE'] },

  run: (tables, about) => {
    const without = tables.Episodes.filter(episode => !isShortBreak(episode) && episode.PL_DISTANCE === undefined)
    return { Episodes: isUnaccompanied(tables, about) ? [] : without }
  },

  examples: [
    {
      name: 'finds an episode without a distance, one without a legal status, and a child without a header',
      given: { Header: [{ CHILD: '1', UASC: '0' }], Episodes: [{ CHILD: '1', LS: 'C2' }, { CHILD: '1' }, { CHILD: '2', LS: 'C2' }] },
      found: { Episodes: [0, 1, 2] },
    },
    {
      name: 'passes a distance, short breaks, and a child who was unaccompanied this year or last',
      given: {
        Header: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '1' },
        ],
        UASC_last: [{ CHILD: '3', SEX: '1' }],
        Episodes: [
          { CHILD: '1', LS: 'C2', PL_DISTANCE: '0.0' },
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
