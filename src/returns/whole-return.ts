import type { About } from './about.ts'
import { type Counts, type Found, type RulingOnReturn, theReturnItself } from './check.ts'
import type { Alike, FoundRow } from './found-rows.ts'
import type { Columns, Layouts, ReturnShape, Row, Tables } from './table.ts'

/** What a check of the whole return knows of it, while its children go by. */
export interface Whole<L extends Layouts> {
  readonly see: (tables: Tables<L>) => void
  readonly find: () => Found<L> | { readonly table: string; readonly found: Iterable<FoundRow> }[]
}

export function wholeReturn<L extends Layouts>(
  shape: ReturnShape<L>,
  ruling: RulingOnReturn<L>,
  about: About,
  alike: () => Alike,
): Whole<L> {
  if ('counts' in ruling) return counted(ruling, about)
  if ('alike' in ruling) return toldApart(shape, ruling, alike)
  const { add, tables } = held(shape, ruling)
  return { see: add, find: () => ruling.run(tables(), about) }
}

/** So many names of counts are kept: a check tells a few codes apart, and a file may have a different one in each row. */
const mostNames = 10_000

function counted<L extends Layouts>({ counts, fails }: Extract<RulingOnReturn<L>, { counts: unknown }>, about: About): Whole<L> {
  const sums = new Map<string, number>()
  return {
    see: tables => {
      const some: Counts = counts(tables, about)
      for (const name in some) if (sums.has(name) || sums.size < mostNames) sums.set(name, (sums.get(name) ?? 0) + some[name]!)
    },
    find: () => (fails(Object.fromEntries(sums)) ? theReturnItself : {}),
  }
}

function toldApart<L extends Layouts>(
  { child }: ReturnShape<L>,
  ruling: Extract<RulingOnReturn<L>, { alike: unknown }>,
  alike: () => Alike,
): Whole<L> {
  const tables = Object.entries(ruling.alike).map(([table, says]) => ({
    table,
    says: says as (row: Row) => string | undefined,
    rows: alike(),
  }))
  return {
    see: of => {
      for (const { table, says, rows } of tables) {
        for (const row of of[table] as readonly Row[]) {
          const said = says(row)
          if (said !== undefined) rows.add(said, { row: row.row, child: row[child] as string | undefined })
        }
      }
    },
    find: () => tables.map(({ table, rows }) => ({ table, found: rows.all() })),
  }
}

/** Every row, but only the columns that the check reads. */
function held<L extends Layouts>({ layouts, child }: ReturnShape<L>, { reads, mayRead = {}, flags }: RulingOnReturn<L>) {
  const wanted = new Map<string, Set<string>>()
  for (const columns of [reads, mayRead, flags] as Columns<Layouts>[]) {
    for (const [table, names] of Object.entries(columns)) {
      const all = wanted.get(table) ?? new Set([child])
      for (const name of names ?? []) all.add(name)
      wanted.set(table, all)
    }
  }
  const kept = new Map([...wanted].map(([table, names]) => [table, { names: [...names], rows: [] as Row[] }]))
  const seen = new Set<unknown>()

  return {
    add: (tables: Tables<L>) => {
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
