import type { About } from '../../about.ts'
import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'
import { isUnaccompanied } from '../unaccompanied.ts'

const saysUnaccompanied = ({ isGiven }: About) =>
  (['', '_last'] as const).some(year => (isGiven(`Header${year}`) ? isGiven(`Header${year}`, 'UASC') : isGiven(`UASC${year}`)))

export default {
  id: '164',
  severity: 'error',
  says: 'The distance from home to the placement is less than nothing, or a thousand miles and more. Check both postcodes.',
  source: guide903('164'),
  reading:
    'Unaccompanied asylum-seeking children, of this year or last, are left out. A distance that is missing is not found, and short breaks are looked at, though the rule’s words say otherwise.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'PL_DISTANCE'] },
  mayRead: {
    Header: ['CHILD', 'UASC'],
    Header_last: ['CHILD', 'UASC'],
    UASC: ['CHILD', 'SEX', 'DOB', 'DUC'],
    UASC_last: ['CHILD', 'SEX', 'DOB', 'DUC'],
  },
  notRunWhen: about => (saysUnaccompanied(about) ? undefined : 'nothing says which children are unaccompanied'),
  flags: { Episodes: ['PL_DISTANCE'] },

  run: (tables, about) => {
    const wrong = tables.Episodes.filter(({ PL_DISTANCE }) => Number(PL_DISTANCE) < 0 || Number(PL_DISTANCE) > 999.9)
    return { Episodes: wrong.length > 0 && !isUnaccompanied(tables, about) ? wrong : [] }
  },

  examples: [
    {
      name: 'finds a thousand miles, and less than none',
      given: {
        Header: [{ CHILD: '1', UASC: '0' }],
        Episodes: [
          { CHILD: '1', PL_DISTANCE: '1000' },
          { CHILD: '1', PL_DISTANCE: '-0.1' },
        ],
      },
      found: { Episodes: [0, 1] },
    },
    {
      name: 'passes a distance that can be, none, and unaccompanied children of either year',
      given: {
        Header: [
          { CHILD: '1', UASC: '0' },
          { CHILD: '2', UASC: '1' },
        ],
        UASC_last: [{ CHILD: '3', DUC: '2021-05-01' }],
        Episodes: [
          { CHILD: '1', PL_DISTANCE: '999.9' },
          { CHILD: '1', PL_DISTANCE: '0' },
          { CHILD: '1' },
          { CHILD: '2', PL_DISTANCE: '2000' },
          { CHILD: '3', PL_DISTANCE: '2000' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
