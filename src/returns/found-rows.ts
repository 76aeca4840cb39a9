import type { Columns, Layouts, Row } from './table.ts'

/** The failing rows of one table, in their order, and which of their fields are wrong. No table: it is the return itself that fails. */
export interface FoundRows {
  readonly table?: string
  readonly fields: readonly string[]
  readonly rows: readonly number[]
  /** Whose row each of them is, where a row says so. */
  readonly children: readonly (string | undefined)[]
}

/** One row that a check found: its place in its table, and whose it is where it says so. */
export interface FoundRow {
  readonly row: number
  readonly child: string | undefined
}

/** Where a checker keeps what grows with the number of children: in memory, or wherever its caller can put more than that holds. */
export interface Keeping<Where> {
  /** What one check finds in one table, or in the return itself where there is none. */
  readonly found: (table: string | undefined, fields: readonly string[]) => Finds<Where>
  /** Rows, by what they say. */
  readonly alike: () => Alike
}
export interface Finds<Where> {
  readonly add: (row: number, child: string | undefined) => void
  /** By their rows, and each once: an order that says nothing of the order in which they were found. */
  readonly all: () => Where
}
export interface Alike {
  readonly add: (says: string, found: FoundRow) => void
  /** All rows that say what another row says too. */
  readonly all: () => Iterable<FoundRow>
}

export const inMemory: Keeping<FoundRows> = {
  found: (table, fields) => {
    // Two lists, which cost a third of what a pair for each row would.
    const rows: number[] = []
    const children: (string | undefined)[] = []
    return {
      add: (row, child) => {
        rows.push(row)
        children.push(child)
      },
      all: () => {
        const order = rowsInOrder(rows)
        const found = { rows: Array.from(order, at => rows[at]!), children: Array.from(order, at => children[at]) }
        return table === undefined ? { fields, rows: [], children: [] } : { table, fields, ...found }
      },
    }
  },
  alike: () => {
    const saying = new Map<string, FoundRow[]>()
    return {
      add: (says, found) => void (saying.get(says)?.push(found) ?? saying.set(says, [found])),
      all: () => [...saying.values()].filter(rows => rows.length > 1).flat(),
    }
  },
}

/** Where in a list its numbers stand, from the smallest to the largest, and each of them once. */
export function rowsInOrder(rows: readonly number[]): Uint32Array {
  const order = Uint32Array.from(rows, (_, i) => i)
  if (rows.some((row, i) => i > 0 && row < rows[i - 1]!)) order.sort((a, b) => rows[a]! - rows[b]! || a - b)
  return order.filter((at, i) => i === 0 || rows[order[i - 1]!] !== rows[at])
}

/** What one check finds, whichever tables it finds it in. */
export function foundRows<L extends Layouts, Where>(flags: Columns<L>, child: string, { found }: Keeping<Where>) {
  const tables = new Map<string | undefined, Finds<Where>>()
  const of = (table: string | undefined) => {
    const known = tables.get(table)
    if (known) return known
    if (table !== undefined && !(table in flags)) throw new Error(`it found rows of ${table}, which it does not flag`)
    const its = found(table, (table === undefined ? undefined : (flags as Columns<Layouts>)[table]) ?? [])
    tables.set(table, its)
    return its
  }
  return {
    add: (table: string, rows: readonly Row[]) => {
      const its = of(table)
      for (const row of rows) its.add(row.row, row[child] as unknown as string | undefined)
    },
    addOne: (table: string, { row, child }: FoundRow) => of(table).add(row, child),
    addReturn: () => void of(undefined),
    /** In an order that says nothing of the order in which they were found. */
    all: (): Where[] => [undefined, ...Object.keys(flags)].filter(table => tables.has(table)).map(table => tables.get(table)!.all()),
  }
}
