import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '207',
  severity: 'error',
  says: 'Last year this young person was a mother, and this year they are not. A mother stays one: put this year’s answer right.',
  source: guide903('207'),
  reading: 'Only a change from yes is found.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'MOTHER'], Header_last: ['CHILD', 'MOTHER'], Episodes: ['CHILD'] },
  flags: { Header: ['MOTHER'] },

  run: ({ Header, Header_last, Episodes }) => ({
    Header: Episodes.length > 0 && Header_last.some(({ MOTHER }) => MOTHER === '1') ? Header.filter(({ MOTHER }) => MOTHER !== '1') : [],
  }),

  examples: [
    {
      name: 'finds a mother who no longer is one, or of whom it is not said',
      given: {
        Header: [{ CHILD: '1', MOTHER: '0' }, { CHILD: '2' }],
        Header_last: [
          { CHILD: '1', MOTHER: '1' },
          { CHILD: '2', MOTHER: '1' },
        ],
        Episodes: [{ CHILD: '1' }, { CHILD: '2' }],
      },
      found: { Header: [0, 1] },
    },
    {
      name: 'passes a new mother, one who stays one, and a child without episodes',
      given: {
        Header: [
          { CHILD: '1', MOTHER: '1' },
          { CHILD: '2', MOTHER: '1' },
          { CHILD: '3', MOTHER: '0' },
        ],
        Header_last: [
          { CHILD: '1', MOTHER: '0' },
          { CHILD: '2', MOTHER: '1' },
          { CHILD: '3', MOTHER: '1' },
        ],
        Episodes: [{ CHILD: '1' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
