import { type Cell, type Layouts, type ReadsDay, type ReturnShape, type Row, rowMaker, type Tables } from './table.ts'

/** A row before it is believed: which table of the return it is of, its place there, and its cells in the order of the table's layout, '' for none. */
export interface RawRow {
  readonly table: number
  readonly row: number
  readonly cells: Cell[]
}
/** Fills in what can be worked out from the rest of a child's rows, before any check sees them; a bit for each column that cannot be told. */
export type Derives = (rows: readonly RawRow[]) => number

/**
 * Rows in the order of their days, one that is missing last, and then of whatever else they say. Where the DfE lets the order of a file decide between
 * two rows of a child, this decides instead: the same return has the same findings, however its rows were put together.
 */
function bySaying(layouts: Layouts, readsDay: ReadsDay): (a: RawRow, b: RawRow) => number {
  const days = Object.values(layouts).map(layout => Object.values(layout).flatMap((holds, i) => (holds === 'day' ? [i] : [])))
  const dayIn = (cell: Cell) => (typeof cell === 'string' && cell !== '' ? readsDay(cell) : undefined)

  return (a, b) => {
    if (a.table !== b.table) return a.table - b.table
    for (const i of days[a.table]!) {
      if (a.cells[i] === b.cells[i]) continue
      const [one, other] = [dayIn(a.cells[i]), dayIn(b.cells[i])]
      if (one !== other) return one === undefined ? 1 : other === undefined ? -1 : one < other ? -1 : 1
    }
    for (let i = 0; i < a.cells.length; i++) {
      const [one, other] = [a.cells[i], b.cells[i]]
      if (one === other) continue
      const [first, second] = [String(one), String(other)]
      if (first !== second) return first < second ? -1 : 1
    }
    return a.row - b.row
  }
}

/** Puts the rows of one child into the tables of their return. Rows of the return itself, such as its header, are shown with every child. */
export function tabler<L extends Layouts>(
  { layouts }: ReturnShape<L>,
  readsDay: ReadsDay,
  ofTheReturn: readonly RawRow[] = [],
): (rows: readonly RawRow[]) => Tables<L> {
  const names = Object.keys(layouts)
  const makers = names.map(name => rowMaker(layouts[name]!, Object.keys(layouts[name]!), readsDay))
  const inTurn = bySaying(layouts, readsDay)
  const none: readonly Row[] = Object.freeze([])
  const shared = names.map(() => none)
  for (const { table, row, cells } of ofTheReturn) shared[table] = [...shared[table]!, makers[table]!(cells, row)]

  /** One child's tables, by their names; as with rows, there is nothing in it that could be changed. */
  class ChildTables {
    readonly #tables: readonly (readonly Row[])[]
    constructor(tables: readonly (readonly Row[])[]) {
      this.#tables = tables
    }
    static {
      for (const [i, name] of names.entries()) {
        Object.defineProperty(ChildTables.prototype, name, {
          get(this: ChildTables) {
            return this.#tables[i]
          },
        })
      }
    }
  }

  return rows => {
    const tables: (readonly Row[])[] = shared.slice()
    for (const { table, row, cells } of rows.toSorted(inTurn)) {
      const made = makers[table]!(cells, row)
      if (tables[table] === none) tables[table] = [made]
      else (tables[table] as Row[]).push(made)
    }
    return new ChildTables(tables) as unknown as Tables<L>
  }
}
