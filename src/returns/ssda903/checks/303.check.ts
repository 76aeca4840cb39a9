import { since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import { failTogether } from '../fail-together.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '303',
  severity: 'error',
  says: 'There is a date on which the child ceased to be an unaccompanied asylum seeker, but the child is not recorded as one. Record that the child is, or take the date out.',
  source: guide903('303'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { UASC: ['CHILD', 'DUC'], Header: ['CHILD'] },
  mayRead: { Header: ['UASC'] },
  notRunWhen: ({ isGiven }) => (isGiven('Header', 'UASC') ? undefined : 'Header does not say who seeks asylum unaccompanied'),
  flags: { UASC: ['DUC'], Header: ['UASC'] },

  run: tables => {
    const [UASC, Header] = failTogether(tables.UASC, tables.Header, (row, header) => isFilled(row, 'DUC') && Number(header.UASC) !== 1)
    return { UASC, Header }
  },

  examples: [
    {
      name: 'finds a date beside a child who is not unaccompanied, and beside one of whom nothing is said',
      given: {
        UASC: [
          { CHILD: '1', DUC: '2022-05-02' },
          { CHILD: '2', DUC: 'soon' },
        ],
        Header: [{ CHILD: '1', UASC: '0' }, { CHILD: '2' }],
      },
      found: { UASC: [0, 1], Header: [0, 1] },
    },
    {
      name: 'passes a date where the child is, no date where the child is not, and a child without a header',
      given: {
        UASC: [{ CHILD: '1', DUC: '2022-05-02' }, { CHILD: '2' }, { CHILD: '3', DUC: '2022-05-02' }],
        Header: [
          { CHILD: '1', UASC: '1' },
          { CHILD: '2', UASC: '0' },
        ],
      },
      found: {},
    },
  ],
} satisfies Check903
