import { after } from '../../days.ts'
import { since } from '../../return-year.ts'
import { latestBy } from '../in-turn.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '625',
  severity: 'error',
  says: 'The first child of this mother was born after the end of the year, or after the mother left care. Put the date of birth, or the day on which care ended, right.',
  source: guide903('625'),
  reading: 'The episode that ended last is compared, also where the child is in care again; who has no ended episode is not looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Episodes: ['CHILD', 'DEC'], Header: ['CHILD', 'MC_DOB'] },
  flags: { Header: ['MC_DOB'], Episodes: ['DEC'] },

  run: ({ Episodes, Header }, { collectionEnd }) => {
    const last = latestBy(Episodes, ({ DEC }) => DEC)
    const late = Header.filter(({ MC_DOB }) => after(MC_DOB, collectionEnd) || after(MC_DOB, last?.DEC))
    return last && late.length > 0 ? { Episodes: [last], Header: late } : {}
  },

  examples: [
    {
      name: 'finds a birth after the mother’s last episode ended, and after the end of the year',
      given: {
        Episodes: [
          { CHILD: '1', DEC: '2022-05-01' },
          { CHILD: '1', DEC: '2022-06-01' },
          { CHILD: '2', DEC: '2023-05-01' },
        ],
        Header: [
          { CHILD: '1', MC_DOB: '2022-06-02' },
          { CHILD: '2', MC_DOB: '2023-04-01' },
        ],
      },
      found: { Episodes: [1, 2], Header: [0, 1] },
    },
    {
      name: 'passes a birth on the day on which care ended, no birth, and a child of whom no episode has ended',
      given: {
        Episodes: [{ CHILD: '1', DEC: '2022-05-01' }, { CHILD: '2', DEC: '2022-05-01' }, { CHILD: '3' }],
        Header: [{ CHILD: '1', MC_DOB: '2022-05-01' }, { CHILD: '2' }, { CHILD: '3', MC_DOB: '2023-04-01' }],
      },
      found: {},
    },
  ],
} satisfies Check903
