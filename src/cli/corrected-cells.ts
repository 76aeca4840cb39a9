import { type RawRow, returnNamed } from '../returns/returns.ts'
import type { CorrectedRow } from './corrections.ts'

type Cells = RawRow['cells']

/** Reads the cells of a looked-after return as somebody put them right. A line counts from 2: the headings are the first. */
export function corrector(corrections: readonly CorrectedRow[]): (file: string, row: RawRow) => Cells {
  if (corrections.length === 0) return (_, row) => row.cells
  const layouts = Object.entries(returnNamed('ssda903')!.shape.layouts)
  const byRow = new Map<string, { column: number; corrected: string }[]>()
  for (const { file, line, field, corrected } of corrections) {
    const [table, name] = field.split('.')
    const at = layouts.findIndex(([each]) => each === table)
    const column = at < 0 || name === undefined ? -1 : Object.keys(layouts[at]![1]).indexOf(name)
    if (column < 0) continue
    const key = `${file} ${at} ${line - 2}`
    byRow.set(key, [...(byRow.get(key) ?? []), { column, corrected }])
  }
  return (file, { table, row, cells }) => {
    const its = [...(byRow.get(`${file} ${table} ${row}`) ?? []), ...(byRow.get(` ${table} ${row}`) ?? [])]
    if (its.length === 0) return cells
    const now = [...cells]
    for (const { column, corrected } of its) now[column] = corrected
    return now
  }
}
