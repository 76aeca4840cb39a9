import { during, since } from '../../return-year.ts'
import { isFilled } from '../../table.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const maleIs = (male: string) =>
  ({
    scope: 'child',
    reads: { Header: ['SEX', 'MC_DOB'] },
    flags: { Header: ['SEX', 'MC_DOB'] },
    run: ({ Header }: Tables903) => ({ Header: Header.filter(row => row.SEX === male && isFilled(row, 'MC_DOB')) }),
  }) as const

export default {
  id: '174',
  severity: 'error',
  says: 'There is a date of birth of a mother’s child for a young person who is recorded as male. Take the date out, or put the young person’s sex right.',
  source: guide903('174'),
  reading: 'Whether the date of birth is a date does not matter.',
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      ...maleIs('1'),
      examples: [
        {
          name: 'finds a child of a young man',
          given: {
            Header: [
              { SEX: '1', MC_DOB: '2022-05-01' },
              { SEX: '1', MC_DOB: 'May' },
            ],
          },
          found: { Header: [0, 1] },
        },
        {
          name: 'passes a young woman, a young man without one, and no sex',
          given: { Header: [{ SEX: '2', MC_DOB: '2022-05-01' }, { SEX: '1' }, { MC_DOB: '2022-05-01' }] },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      ...maleIs('M'),
      examples: [
        { name: 'finds a child of a young man', given: { Header: [{ SEX: 'M', MC_DOB: '2022-05-01' }] }, found: { Header: [0] } },
        {
          name: 'passes a young woman, the figure of earlier years, and a young man without one',
          given: { Header: [{ SEX: 'F', MC_DOB: '2022-05-01' }, { SEX: '1', MC_DOB: '2022-05-01' }, { SEX: 'M' }] },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
