import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { earliest } from '../episodes.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '302',
  severity: 'error',
  says: 'The child’s first episode begins before the child was born. Put right the date of birth, or the day on which the episode began.',
  source: guide903('302'),
  reading: 'Public tools stop when a child has no readable start at all: here such a child is left out.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DECOM'], Header: ['CHILD', 'DOB'] },
  flags: { Episodes: ['DECOM'], Header: ['DOB'] },

  run: ({ Episodes, Header }) => {
    const first = earliest(Episodes)
    const born = Header.filter(({ DOB }) => after(DOB, first?.DECOM))
    return first && born.length > 0 ? { Episodes: [first], Header: born } : {}
  },

  examples: [
    {
      name: 'finds a child who came into care before birth',
      given: {
        Episodes: [
          { CHILD: '1', DECOM: '2022-06-01' },
          { CHILD: '1', DECOM: '2022-05-01' },
        ],
        Header: [{ CHILD: '1', DOB: '2022-05-02' }],
      },
      found: { Episodes: [1], Header: [0] },
    },
    {
      name: 'passes a child who came into care on the day of birth, and one whose birth is not known',
      given: {
        Episodes: [{ CHILD: '1', DECOM: '2022-05-02' }, { CHILD: '2', DECOM: '2022-05-02' }, { CHILD: '3' }],
        Header: [{ CHILD: '1', DOB: '2022-05-02' }, { CHILD: '2' }, { CHILD: '3', DOB: '2022-05-02' }],
      },
      found: {},
    },
  ],
} satisfies Check903
