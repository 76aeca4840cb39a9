import type { Ruling } from './check.ts'
import type { Columns, Layouts, ReturnShape, Row, Tables } from './table.ts'

export interface Whole<L extends Layouts> {
  readonly add: (tables: Tables<L>) => void
  readonly tables: () => Tables<L>
}

/** What checks of the whole return see: every row, but only the columns that one of them reads, so that it stays small. */
export function wholeReturn<L extends Layouts>({ layouts, child }: ReturnShape<L>, rulings: readonly Ruling<L>[]): Whole<L> {
  const wanted = new Map<string, Set<string>>()
  for (const { reads, mayRead, flags } of rulings) {
    for (const columns of [reads, mayRead ?? {}, flags] as Columns<Layouts>[]) {
      for (const [table, names] of Object.entries(columns)) {
        const all = wanted.get(table) ?? new Set([child])
        for (const name of names ?? []) all.add(name)
        wanted.set(table, all)
      }
    }
  }
  const kept = new Map([...wanted].map(([table, names]) => [table, { names: [...names], rows: [] as Row[] }]))
  const seen = new Set<unknown>()

  return {
    add: tables => {
      for (const [table, { names, rows }] of kept) {
        const given = tables[table] as readonly Row[]
        // A table of the return itself, such as its header, is shown to every child.
        if (seen.has(given)) continue
        if (given.length > 0 && !(child in given[0]!)) seen.add(given)
        for (const row of given) {
          const part: Record<string, unknown> = { row: row.row, as: row.as }
          for (const name of names) part[name] = row[name]
          rows.push(part as Row)
        }
      }
    },
    tables: () => {
      const inOrder = (rows: Row[]) => rows.sort((a, b) => a.row - b.row)
      const all = Object.keys(layouts).map(table => [table, inOrder(kept.get(table)?.rows ?? [])])
      return Object.fromEntries(all) as Tables<L>
    },
  }
}
