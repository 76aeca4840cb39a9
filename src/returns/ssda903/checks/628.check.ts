import { since } from '../../return-year.ts'
import { careLeaverItems, isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '628',
  severity: 'error',
  says: 'This care leaver was not looked after in the year, so whether she is a mother is not asked. Take the answer out, or record the missing episodes.',
  source: guide903('628'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'MOTHER'], Episodes: ['CHILD'], OC3: ['CHILD', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },
  flags: { Header: ['MOTHER'] },

  run: ({ Header, Episodes, OC3 }) => ({
    Header:
      Episodes.length === 0 && OC3.some(row => isAnyFilled(row, careLeaverItems))
        ? Header.filter(({ MOTHER }) => MOTHER !== undefined)
        : [],
  }),

  examples: [
    {
      name: 'finds a yes and a no of care leavers without episodes',
      given: {
        Header: [
          { CHILD: '1', MOTHER: '1' },
          { CHILD: '2', MOTHER: '0' },
        ],
        Episodes: [],
        OC3: [
          { CHILD: '1', IN_TOUCH: 'YES' },
          { CHILD: '2', ACCOM: 'B1' },
        ],
      },
      found: { Header: [0, 1] },
    },
    {
      name: 'passes no answer, a child with an episode, one of whom nothing else is asked, and blank answers',
      given: {
        Header: [{ CHILD: '1' }, { CHILD: '2', MOTHER: '1' }, { CHILD: '3', MOTHER: '1' }, { CHILD: '4', MOTHER: '1' }],
        Episodes: [{ CHILD: '2' }],
        OC3: [{ CHILD: '1', IN_TOUCH: 'YES' }, { CHILD: '2', IN_TOUCH: 'YES' }, { CHILD: '4' }],
      },
      found: {},
    },
  ],
} satisfies Check903
