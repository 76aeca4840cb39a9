import type { Child } from '../record/record.ts'
import type { LiveReturn } from './live-return.ts'
import type { Layouts } from './table.ts'

/** What a return says of one child: the cells of each row as text, table by table, in the order of its layout. */
export type RowsOfChild = Readonly<Record<string, readonly (readonly string[])[]>>

/** Undefined where the child is not in that return. */
export function rowsInReturn(live: LiveReturn, child: Child): RowsOfChild | undefined {
  const rows = live.rowsOf(child)
  if (!rows) return undefined
  const own = rows.filter(({ entry }) => entry !== undefined)
  const tables = Object.keys(live.checked.shape.layouts).filter(name => own.some(({ table }) => table === name))
  const asText = (cells: readonly unknown[]) => cells.map(cell => (cell === undefined || cell === null ? '' : String(cell)))
  return Object.fromEntries(tables.map(name => [name, own.filter(({ table }) => table === name).map(({ cells }) => asText(cells))]))
}

/** One row that differs between two submissions: there only then, there only now, or with some cells that say another thing. */
export interface Difference {
  readonly table: string
  readonly was?: readonly string[]
  readonly is?: readonly string[]
  /** The columns that differ, by their names; none where the whole row came or went. */
  readonly columns: readonly string[]
}

/** What changed in one child's rows. Rows that are the same are passed over, in whatever order they stand; of the rest, the most alike are told together. */
export function differencesOf(layouts: Layouts, was: RowsOfChild | undefined, is: RowsOfChild | undefined): Difference[] {
  return Object.keys(layouts).flatMap(table => {
    const [gone, come] = apart(was?.[table] ?? [], is?.[table] ?? [])
    const columns = Object.keys(layouts[table]!)
    return inPairs(gone, come).map(([before, after]) => ({
      table,
      ...(before && { was: before }),
      ...(after && { is: after }),
      columns: before && after ? columns.filter((_, i) => (before[i] ?? '') !== (after[i] ?? '')) : [],
    }))
  })
}

type Row = readonly string[]

/** Without those that stand in both, each as often as it does. */
function apart(was: readonly Row[], is: readonly Row[]): [Row[], Row[]] {
  const left = new Map<string, Row[]>()
  for (const row of was) left.set(JSON.stringify(row), [...(left.get(JSON.stringify(row)) ?? []), row])
  const come = is.filter(row => left.get(JSON.stringify(row))?.pop() === undefined)
  return [[...left.values()].flat(), come]
}

/** Each with the one that it is most like, where at least half of what either says is the same; then those that are alone. */
function inPairs(gone: Row[], come: Row[]): [Row | undefined, Row | undefined][] {
  const alike = (a: Row, b: Row) => a.filter((cell, i) => cell !== '' && cell === b[i]).length
  const said = (row: Row) => row.filter(cell => cell !== '').length
  const all = gone.flatMap((a, i) => come.map((b, j) => ({ i, j, same: alike(a, b), of: Math.max(said(a), said(b)) })))
  const [usedGone, usedCome] = [new Set<number>(), new Set<number>()]
  const pairs: [Row | undefined, Row | undefined][] = []
  for (const { i, j } of all.filter(p => p.same * 2 >= p.of).sort((a, b) => b.same - a.same)) {
    if (usedGone.has(i) || usedCome.has(j)) continue
    usedGone.add(i)
    usedCome.add(j)
    pairs.push([gone[i], come[j]])
  }
  const alone = <T>(rows: readonly T[], used: ReadonlySet<number>) => rows.filter((_, i) => !used.has(i))
  return [
    ...pairs,
    ...alone(gone, usedGone).map(row => [row, undefined] as [Row, undefined]),
    ...alone(come, usedCome).map(row => [undefined, row] as [undefined, Row]),
  ]
}
