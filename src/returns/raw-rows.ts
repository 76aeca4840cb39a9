import { type Cell, type Layouts, type ReadsDay, type ReturnShape, type Row, rowMaker, type Tables } from './table.ts'

/** A row before it is believed: which table of the return it is of, its place there, and its cells in the order of the table's layout, '' for none. */
export interface RawRow {
  readonly table: number
  readonly row: number
  readonly cells: Cell[]
}
/** Fills in what can be worked out from the rest of a child's rows, before any check sees them. */
export type Derives = (rows: readonly RawRow[]) => void

/** Puts the rows of one child into the tables of their return. Rows of the return itself, such as its header, are shown with every child. */
export function tabler<L extends Layouts>(
  { layouts }: ReturnShape<L>,
  readsDay: ReadsDay,
  ofTheReturn: readonly RawRow[] = [],
  derives: Derives = () => {},
): (rows: readonly RawRow[]) => Tables<L> {
  const names = Object.keys(layouts)
  const makers = names.map(name => rowMaker(layouts[name]!, Object.keys(layouts[name]!), readsDay))
  const none: readonly Row[] = Object.freeze([])
  const empty: Record<string, readonly Row[]> = {}
  for (const name of names) empty[name] = none
  for (const { table, row, cells } of ofTheReturn) empty[names[table]!] = [...empty[names[table]!]!, makers[table]!(cells, row)]

  return rows => {
    derives(rows)
    const tables = { ...empty }
    for (const { table, row, cells } of rows) {
      const name = names[table]!
      const made = makers[table]!(cells, row)
      const held = tables[name]!
      if (held === none) tables[name] = [made]
      else (held as Row[]).push(made)
    }
    return tables as Tables<L>
  }
}
