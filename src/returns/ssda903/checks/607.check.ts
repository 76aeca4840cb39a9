import type { About } from '../../about.ts'
import { within } from '../../days.ts'
import { during, since } from '../../return-year.ts'
import { isShortBreak } from '../episodes.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

const girlsWith = (girl: string) =>
  ({
    scope: 'child',
    reads: { Episodes: ['CHILD', 'DEC', 'REC', 'LS'], Header: ['CHILD', 'SEX', 'MOTHER'] },
    flags: { Episodes: ['DEC', 'REC', 'LS'], Header: ['SEX', 'MOTHER'] },
    run: ({ Episodes, Header }: Tables903, { collectionStart, collectionEnd }: About) => {
      const left = Episodes.filter(
        episode =>
          within(episode.DEC, collectionStart, collectionEnd) &&
          episode.REC !== undefined &&
          episode.REC !== 'X1' &&
          !isShortBreak(episode),
      )
      const unsaid = Header.filter(({ SEX, MOTHER }) => SEX === girl && MOTHER === undefined)
      return left.length > 0 && unsaid.length > 0 ? { Episodes: left, Header: unsaid } : {}
    },
  }) as const

export default {
  id: '607',
  severity: 'error',
  says: 'This girl left care in the year, but nothing says whether she is a mother. Answer it.',
  source: guide903('607'),
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      ...girlsWith('2'),
      examples: [
        {
          name: 'finds a girl who left care on the first or the last day of the year',
          given: {
            Episodes: [
              { CHILD: '1', DEC: '2022-04-01', REC: 'E4A', LS: 'C2' },
              { CHILD: '2', DEC: '2023-03-31', REC: 'E8' },
            ],
            Header: [
              { CHILD: '1', SEX: '2' },
              { CHILD: '2', SEX: '2' },
            ],
          },
          found: { Episodes: [0, 1], Header: [0, 1] },
        },
        {
          name: 'passes an answer, a boy or the codes of other years, and a child of whom no header tells',
          given: {
            Episodes: [
              { CHILD: '1', DEC: '2022-05-01', REC: 'E4A' },
              { CHILD: '2', DEC: '2022-05-01', REC: 'E4A' },
              { CHILD: '3', DEC: '2022-05-01', REC: 'E4A' },
            ],
            Header: [
              { CHILD: '1', SEX: '2', MOTHER: '0' },
              { CHILD: '2', SEX: 'F' },
            ],
          },
          found: {},
        },
        {
          name: 'passes a move to another placement, short breaks, and another year',
          given: {
            Episodes: [
              { CHILD: '1', DEC: '2022-05-01', REC: 'X1' },
              { CHILD: '1', DEC: '2022-05-01', REC: 'E4A', LS: 'V4' },
              { CHILD: '1', DEC: '2022-03-31', REC: 'E4A' },
              { CHILD: '1', DEC: '2022-05-01' },
            ],
            Header: [{ CHILD: '1', SEX: '2' }],
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
          name: 'finds a girl who left care on the first or the last day of the year',
          given: {
            Episodes: [
              { CHILD: '1', DEC: '2024-04-01', REC: 'E4A', LS: 'C2' },
              { CHILD: '2', DEC: '2025-03-31', REC: 'E8' },
            ],
            Header: [
              { CHILD: '1', SEX: 'F' },
              { CHILD: '2', SEX: 'F' },
            ],
          },
          found: { Episodes: [0, 1], Header: [0, 1] },
        },
        {
          name: 'passes an answer, a boy or the codes of other years, and a child of whom no header tells',
          given: {
            Episodes: [
              { CHILD: '1', DEC: '2024-05-01', REC: 'E4A' },
              { CHILD: '2', DEC: '2024-05-01', REC: 'E4A' },
              { CHILD: '3', DEC: '2024-05-01', REC: 'E4A' },
            ],
            Header: [
              { CHILD: '1', SEX: 'F', MOTHER: '0' },
              { CHILD: '2', SEX: '2' },
            ],
          },
          found: {},
        },
        {
          name: 'passes a move to another placement, short breaks, and another year',
          given: {
            Episodes: [
              { CHILD: '1', DEC: '2024-05-01', REC: 'X1' },
              { CHILD: '1', DEC: '2024-05-01', REC: 'E4A', LS: 'V4' },
              { CHILD: '1', DEC: '2024-03-31', REC: 'E4A' },
              { CHILD: '1', DEC: '2024-05-01' },
            ],
            Header: [{ CHILD: '1', SEX: 'F' }],
          },
          found: {},
        },
      ],
    },
  ],
} satisfies Check903
