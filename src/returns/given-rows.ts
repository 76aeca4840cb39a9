import type { GivenRows } from './check.ts'
import { readIsoDay } from './read-day.ts'
import type { Given } from './run-checks.ts'
import { type Cell, type Layouts, type ReadsDay, type ReturnShape, type Row, rowMaker, type TableLayout, type Tables } from './table.ts'

type Said = Readonly<Record<string, Cell | null>>

/** Rows written out in plain text, such as those of an example, as tables that a check can be run on: days as 2025-04-01, if it is not said how. */
export function tablesOf<L extends Layouts>({ layouts }: ReturnShape<L>, given: GivenRows<L>, readsDay: ReadsDay = readIsoDay): Tables<L> {
  const tables = Object.keys(layouts).map(table => {
    const columns = Object.keys(layouts[table]!)
    const make = rowMaker(layouts[table] as TableLayout, columns, readsDay)
    const rows = (given[table] ?? []) as readonly Said[]
    return [
      table,
      frozen(
        rows.map((said, at) =>
          make(
            columns.map(column => said[column] ?? undefined),
            at,
          ),
        ),
      ),
    ]
  })
  return Object.fromEntries(tables) as Tables<L>
}

/** The same tables a child at a time, in the order in which children first come. A table of the return itself is shown with each child. */
export function* childByChild<L extends Layouts>({ layouts, child }: ReturnShape<L>, tables: Tables<L>): Generator<Tables<L>> {
  const names = Object.keys(layouts)
  const isShared = (table: string) => !Object.hasOwn(layouts[table]!, child)
  const shared = Object.fromEntries(names.map(table => [table, isShared(table) ? tables[table] : []]))
  const byChild = new Map<unknown, Record<string, Row[]>>()
  for (const table of names.filter(name => !isShared(name))) {
    for (const row of tables[table] as readonly Row[]) {
      const whose = row[child]
      const its = byChild.get(whose) ?? Object.fromEntries(names.map(name => [name, []]))
      byChild.set(whose, its)
      its[table]!.push(row)
    }
  }
  const filled = names.filter(table => isShared(table) && tables[table]!.length > 0)
  if (byChild.size === 0) byChild.set(undefined, Object.fromEntries(names.map(name => [name, []])))
  for (const its of byChild.values()) {
    for (const table of filled) its[table] = shared[table] as Row[]
    for (const table of names) Object.freeze(its[table])
    yield its as unknown as Tables<L>
  }
}

/** Which columns rows written out in plain text have: those of any of their rows. */
export function givenBy(given: Readonly<Record<string, readonly object[] | undefined>>): Given {
  const tables = Object.entries(given).filter(([, rows]) => rows !== undefined)
  return Object.fromEntries(tables.map(([table, rows]) => [table, new Map(rows!.flatMap(row => Object.keys(row)).map(c => [c, true]))]))
}

/** Nothing that a check is given may change: one that tries fails here, by name. */
function frozen<R extends object>(rows: readonly R[]): readonly R[] {
  for (const row of rows) for (const part of [...Object.values(row), row]) if (typeof part === 'object') Object.freeze(part)
  return Object.freeze(rows)
}
