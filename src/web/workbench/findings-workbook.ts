import type { Readable } from 'node:stream'
import { writeXlsx } from '../../engines/engines.ts'
import { dayOf } from '../../kernel/kernel.ts'
import { type LiveReturn, saidBy } from '../../returns/returns.ts'
import type { FoundChild } from '../../store/store.ts'

const columns = [
  { heading: 'Child' },
  { heading: 'Check' },
  { heading: 'Error or query' },
  { heading: 'What is wrong' },
  { heading: 'Table' },
  { heading: 'Fields' },
  { heading: 'Since', is: 'day' as const },
  { heading: 'Team' },
  { heading: 'Worker' },
]

/** Every finding as a workbook: a line each, with whose it is. */
export const findingsWorkbook = ({ collection, year }: LiveReturn, found: readonly FoundChild[]): Readable =>
  writeXlsx([
    {
      name: 'Findings',
      columns,
      rows: found.map(f => [
        f.laChildId,
        f.rule,
        f.severity === 'error' ? 'Error' : 'Query',
        saidBy(collection, f.rule, year) ?? '',
        f.table,
        f.fields.join(', '),
        dayOf(f.since),
        f.team ?? 'Unallocated',
        f.worker ?? 'Unallocated',
      ]),
    },
  ])

export const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
