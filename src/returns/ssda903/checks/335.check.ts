import { since } from '../../return-year.ts'
import { failTogether } from '../fail-together.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const adopted = ['E1', 'E11', 'E12']
const withFosterCarers = ['A2', 'A3', 'A5']
const withOthers = ['A1', 'A4', 'A6']

export default {
  id: '335',
  severity: 'error',
  says: 'Whether the child was adopted by their current foster carers does not agree with the placement. Put right the answer, or the placement of the episode that ended in adoption.',
  source: guide903('335'),
  reading:
    'Every episode that ended in adoption is looked at, whether or not it is the last. Codes of former years (A1, A2, E1) are still asked about.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'PLACE', 'REC'], AD1: ['CHILD', 'FOSTER_CARE'] },
  flags: { Episodes: ['PLACE'], AD1: ['FOSTER_CARE'] },

  run: tables => {
    const ended = tables.Episodes.filter(({ REC = '' }) => adopted.includes(REC))
    const [Episodes, AD1] = failTogether(
      ended,
      tables.AD1,
      ({ PLACE = '' }, { FOSTER_CARE }) =>
        (FOSTER_CARE === '0' && withFosterCarers.includes(PLACE)) || (FOSTER_CARE === '1' && withOthers.includes(PLACE)),
    )
    return { Episodes, AD1 }
  },

  examples: [
    {
      name: 'finds a placement with the foster carers where others adopted, and the other way round',
      given: {
        Episodes: [
          { CHILD: '1', PLACE: 'A3', REC: 'E11' },
          { CHILD: '2', PLACE: 'A6', REC: 'E12' },
        ],
        AD1: [
          { CHILD: '1', FOSTER_CARE: '0' },
          { CHILD: '2', FOSTER_CARE: '1' },
        ],
      },
      found: { Episodes: [0, 1], AD1: [0, 1] },
    },
    {
      name: 'passes what agrees, what is not said, and a child who was not adopted',
      given: {
        Episodes: [
          { CHILD: '1', PLACE: 'A3', REC: 'E11' },
          { CHILD: '2', PLACE: 'A4', REC: 'E12' },
          { CHILD: '3', PLACE: 'A3', REC: 'E11' },
          { CHILD: '4', PLACE: 'A3', REC: 'X1' },
        ],
        AD1: [{ CHILD: '1', FOSTER_CARE: '1' }, { CHILD: '2', FOSTER_CARE: '0' }, { CHILD: '3' }, { CHILD: '4', FOSTER_CARE: '0' }],
      },
      found: {},
    },
  ],
} satisfies Check903
