import { during, since } from '../../return-year.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const girlIs = (female: string) =>
  ({
    scope: 'child',
    reads: { Header: ['CHILD', 'SEX', 'MOTHER'], Episodes: ['CHILD', 'LS'] },
    flags: { Header: ['MOTHER'] },
    run: ({ Header, Episodes }: Tables903) => {
      const isLookedAfter = Episodes.some(({ LS = '' }) => !['V3', 'V4'].includes(LS.toUpperCase()))
      return { Header: isLookedAfter ? Header.filter(({ SEX, MOTHER }) => SEX === female && MOTHER === undefined) : [] }
    },
  }) as const

export default {
  id: '393',
  severity: 'error',
  says: 'It is not said whether this girl is a mother. Answer yes or no.',
  source: guide903('393'),
  reading: 'Girls of any age are asked.',
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      ...girlIs('2'),
      examples: [
        {
          name: 'finds a girl of whom it is not said, and one whose legal status is not',
          given: {
            Header: [
              { CHILD: '1', SEX: '2' },
              { CHILD: '2', SEX: '2' },
            ],
            Episodes: [{ CHILD: '1', LS: 'V3' }, { CHILD: '1', LS: 'C2' }, { CHILD: '2' }],
          },
          found: { Header: [0, 1] },
        },
        {
          name: 'passes an answer, a boy, a girl on short breaks only, and one without an episode',
          given: {
            Header: [
              { CHILD: '1', SEX: '2', MOTHER: '0' },
              { CHILD: '2', SEX: '1' },
              { CHILD: '3', SEX: '2' },
              { CHILD: '4', SEX: '2' },
            ],
            Episodes: [
              { CHILD: '1', LS: 'C2' },
              { CHILD: '2', LS: 'C2' },
              { CHILD: '3', LS: 'V3' },
              { CHILD: '3', LS: 'v4' },
            ],
          },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...girlIs('F'),
      examples: [
        {
          name: 'finds a girl of whom it is not said, and one whose legal status is not',
          given: {
            Header: [
              { CHILD: '1', SEX: 'F' },
              { CHILD: '2', SEX: 'F' },
            ],
            Episodes: [{ CHILD: '1', LS: 'V3' }, { CHILD: '1', LS: 'C2' }, { CHILD: '2' }],
          },
          found: { Header: [0, 1] },
        },
        {
          name: 'passes an answer, a boy, a girl on short breaks only, and one without an episode',
          given: {
            Header: [
              { CHILD: '1', SEX: 'F', MOTHER: '0' },
              { CHILD: '2', SEX: 'M' },
              { CHILD: '3', SEX: 'F' },
              { CHILD: '4', SEX: 'F' },
            ],
            Episodes: [
              { CHILD: '1', LS: 'C2' },
              { CHILD: '2', LS: 'C2' },
              { CHILD: '3', LS: 'V3' },
              { CHILD: '3', LS: 'v4' },
            ],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
