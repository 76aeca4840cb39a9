import { during, since } from '../../return-year.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const sexIsOneOf = (...codes: string[]) =>
  ({
    scope: 'child',
    reads: { Header: ['SEX'] },
    flags: { Header: ['SEX'] },
    run: ({ Header }: Tables903) => ({ Header: Header.filter(({ SEX }) => SEX === undefined || !codes.includes(SEX)) }),
  }) as const

export default {
  id: '101',
  severity: 'error',
  says: 'The child’s sex is missing, or is not one of the codes of the return. Record it as M, F, or U where it is not known.',
  source: guide903('101'),
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      says: 'The child’s sex is missing, or is not one of the codes of the return. Record it as 1 for male or 2 for female.',
      ...sexIsOneOf('1', '2'),
      examples: [
        { name: 'finds the letters of later years, and nothing at all', given: { Header: [{ SEX: 'M' }, {}] }, found: { Header: [0, 1] } },
        { name: 'passes 1 and 2', given: { Header: [{ SEX: '1' }, { SEX: '2' }] }, found: {} },
      ],
    },
    {
      inForce: since('2024_25'),
      ...sexIsOneOf('M', 'F', 'U'),
      examples: [
        {
          name: 'finds the figures of earlier years, small letters, and nothing at all',
          given: { Header: [{ SEX: '1' }, { SEX: 'm' }, {}] },
          found: { Header: [0, 1, 2] },
        },
        { name: 'passes M, F and U', given: { Header: [{ SEX: 'M' }, { SEX: 'F' }, { SEX: 'U' }] }, found: {} },
      ],
    },
  ],
} satisfies Check903
