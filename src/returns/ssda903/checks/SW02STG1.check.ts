import { during, since } from '../../return-year.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const numberOf = (characters: number) =>
  ({
    scope: 'child',
    reads: { SWEpisodes: ['SW_ID'] },
    flags: { SWEpisodes: ['SW_ID'] },
    run: ({ SWEpisodes }: Tables903) => ({
      SWEpisodes: SWEpisodes.filter(({ SW_ID = '' }) => !/^(SW|XX)/.test(SW_ID) || SW_ID.length < characters),
    }),
  }) as const

export default {
  id: 'SW02STG1',
  severity: 'error',
  says: 'The social worker’s number is missing, or does not begin with SW or XX. Record their Social Work England number.',
  source: guide903('SW02STG1'),
  versions: [
    {
      inForce: during('2023_24', '2024_25'),
      ...numberOf(2),
      examples: [
        {
          name: 'finds another beginning, small letters, and no number',
          given: { SWEpisodes: [{ SW_ID: 'AB1234' }, { SW_ID: 'sw1234' }, {}] },
          found: { SWEpisodes: [0, 1, 2] },
        },
        { name: 'passes SW and XX, whatever follows', given: { SWEpisodes: [{ SW_ID: 'SW1234' }, { SW_ID: 'XX' }] }, found: {} },
      ],
    },
    {
      inForce: since('2025_26'),
      says: 'The social worker’s number is missing, too short, or does not begin with SW or XX. Record their Social Work England number.',
      ...numberOf(4),
      examples: [
        {
          name: 'finds another beginning, no number, and one of three characters',
          given: { SWEpisodes: [{ SW_ID: 'AB1234' }, {}, { SW_ID: 'SW1' }] },
          found: { SWEpisodes: [0, 1, 2] },
        },
        {
          name: 'passes SW and XX with two characters or more after them',
          given: { SWEpisodes: [{ SW_ID: 'SW12' }, { SW_ID: 'XX1234' }] },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
