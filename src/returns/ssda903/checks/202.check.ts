import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const letters: Readonly<Record<string, string>> = { '1': 'M', '2': 'F' }
const letterOf = (sex: string | undefined) => (sex === undefined ? undefined : (letters[sex] ?? sex))

export default {
  id: '202',
  severity: 'error',
  says: 'The child’s sex is not what last year’s return said. Put right whichever of the two is wrong.',
  source: guide903('202'),
  reading:
    'The figures of the years before 2024/25 are the letters that followed them: 1 is M and 2 is F. Public tools find every child in the year in which they changed.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'SEX'], Header_last: ['CHILD', 'SEX'] },
  flags: { Header: ['SEX'] },

  run: ({ Header, Header_last }) => ({
    Header: Header.filter(now => Header_last.some(then => letterOf(now.SEX) !== letterOf(then.SEX))),
  }),

  examples: [
    {
      name: 'finds another sex, and one that is there in one year only',
      given: {
        Header: [{ CHILD: '1', SEX: 'F' }, { CHILD: '2' }, { CHILD: '3', SEX: '1' }],
        Header_last: [{ CHILD: '1', SEX: '1' }, { CHILD: '2', SEX: '1' }, { CHILD: '3' }],
      },
      found: { Header: [0, 1, 2] },
    },
    {
      name: 'passes the same sex, in figures and then in letters, and a child who is new',
      given: {
        Header: [{ CHILD: '1', SEX: 'M' }, { CHILD: '2', SEX: '2' }, { CHILD: '3' }, { CHILD: '4', SEX: 'F' }],
        Header_last: [{ CHILD: '1', SEX: '1' }, { CHILD: '2', SEX: '2' }, { CHILD: '3' }],
      },
      found: {},
    },
  ],
} satisfies Check903
