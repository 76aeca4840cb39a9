import { since } from '../../return-year.ts'
import { isInYear } from '../continuously-looked-after.ts'
import { careLeaverItems, isAnyFilled } from '../items.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '1014',
  severity: 'error',
  says: 'This care leaver was not looked after at any time in the year, so information about them as an unaccompanied asylum-seeking child is not asked for. Take it out, or put the dates of their episodes right.',
  source: guide903('1014'),
  reading: 'A child who has no episode at all is not looked at. To be in the table of unaccompanied children is enough, whatever it says.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM', 'DEC'], UASC: ['CHILD'], OC3: ['CHILD', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },
  flags: { UASC: ['DUC'], OC3: ['ACTIV', 'ACCOM', 'IN_TOUCH'] },

  run: ({ Episodes, UASC, OC3 }, about) => {
    if (Episodes.length === 0 || UASC.length === 0 || Episodes.some(episode => isInYear(episode, about))) return {}
    const leavers = OC3.filter(row => isAnyFilled(row, careLeaverItems))
    return leavers.length > 0 ? { UASC, OC3: leavers } : {}
  },

  examples: [
    {
      name: 'finds a care leaver whose only episode ended before the year',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2021-01-01', DEC: '2022-03-31' }],
        UASC: [{ CHILD: '1' }],
        OC3: [{ CHILD: '1', ACCOM: 'B1' }],
      },
      found: { UASC: [0], OC3: [0] },
    },
    {
      name: 'passes an episode that ended on the first day of the year, and one that is open',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2021-01-01', DEC: '2022-04-01' },
          { CHILD: '2', DECOM: '2021-01-01' },
        ],
        UASC: [{ CHILD: '1' }, { CHILD: '2' }],
        OC3: [
          { CHILD: '1', ACCOM: 'B1' },
          { CHILD: '2', ACCOM: 'B1' },
        ],
      },
      found: {},
    },
    {
      name: 'passes blank answers, and a child without episodes',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2021-01-01', DEC: '2022-03-31' }],
        UASC: [{ CHILD: '1' }, { CHILD: '2' }],
        OC3: [{ CHILD: '1' }, { CHILD: '2', ACCOM: 'B1' }],
      },
      found: {},
    },
  ],
} satisfies Check903
