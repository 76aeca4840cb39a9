import { during, since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const girlsWith = (girl: string) =>
  ({
    scope: 'child',
    reads: { Header: ['SEX', 'MOTHER', 'MC_DOB'] },
    flags: { Header: ['SEX', 'MOTHER', 'MC_DOB'] },
    run: ({ Header }: Tables903) => ({
      Header: Header.filter(row => isFilled(row, 'MC_DOB') && row.SEX === girl && (row.MOTHER === '0' || row.MOTHER === undefined)),
    }),
  }) as const

export default {
  id: '612',
  severity: 'error',
  says: 'The date of birth of a first child is given, but not that this girl is a mother. Record that she is, or take the date out.',
  source: guide903('612'),
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      ...girlsWith('2'),
      examples: [
        {
          name: 'finds a girl who is said not to be a mother, and one of whom it is not said',
          given: {
            Header: [
              { SEX: '2', MOTHER: '0', MC_DOB: '2022-05-01' },
              { SEX: '2', MC_DOB: 'soon' },
            ],
          },
          found: { Header: [0, 1] },
        },
        {
          name: 'passes a mother, a girl without the date, and another sex or code',
          given: {
            Header: [
              { SEX: '2', MOTHER: '1', MC_DOB: '2022-05-01' },
              { SEX: '2', MOTHER: '0' },
              { SEX: 'F', MOTHER: '0', MC_DOB: '2022-05-01' },
            ],
          },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...girlsWith('F'),
      examples: [
        {
          name: 'finds a girl who is said not to be a mother, and one of whom it is not said',
          given: {
            Header: [
              { SEX: 'F', MOTHER: '0', MC_DOB: '2022-05-01' },
              { SEX: 'F', MC_DOB: 'soon' },
            ],
          },
          found: { Header: [0, 1] },
        },
        {
          name: 'passes a mother, a girl without the date, and another sex or code',
          given: {
            Header: [
              { SEX: 'F', MOTHER: '1', MC_DOB: '2022-05-01' },
              { SEX: 'F', MOTHER: '0' },
              { SEX: '2', MOTHER: '0', MC_DOB: '2022-05-01' },
            ],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
