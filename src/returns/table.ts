import type { Day } from '../kernel/kernel.ts'

/** What a column of a return holds. A `list` is an element that may stand several times, such as the factors of an assessment. */
export type Holds = 'text' | 'day' | 'list'
export type TableLayout = Readonly<Record<string, Holds>>
export type Layouts = Readonly<Record<string, TableLayout>>

type Value<H extends Holds> = H extends 'day' ? Day | undefined : H extends 'list' ? readonly string[] : string | undefined
/** The text in a day's cell that is no date (`row.as.DECOM`); nothing where the cell is a date, or empty. */
type As<L extends TableLayout> = { readonly [C in keyof L as L[C] extends 'day' ? C : never]?: string }

/**
 * One row of a return's table, in the return's own spelling. Absent and empty are the same: undefined. Codes stand as they were written, in their
 * own case. A day that could not be read is undefined, and its text is in `as`, where only checks of the date itself look.
 */
export type Row<L extends TableLayout = TableLayout> = { readonly [C in keyof L]: Value<L[C]> } & {
  /** Its place in the table as read, counted from 0. */
  readonly row: number
  readonly as: As<L>
}
export type Tables<L extends Layouts> = { readonly [T in keyof L]: readonly Row<L[T]>[] }
export type Columns<L extends Layouts> = { readonly [T in keyof L]?: readonly (keyof L[T] & string)[] }

/** What a return is made of: its tables, and the column that says whose row it is. */
export interface ReturnShape<L extends Layouts> {
  readonly layouts: L
  readonly child: string
}

/** A cell as it comes from somebody's file. */
export type Cell = string | readonly string[] | undefined
export type ReadsDay = (text: string) => Day | undefined

const none: readonly string[] = Object.freeze([])
const allRead = Object.freeze({})

/**
 * Makes the rows of one table from cells in the order of the file's columns; columns that the layout does not know are left out. A row only reads
 * its cells, so it cannot be changed, and costs next to nothing until a check looks at it.
 */
export function rowMaker<L extends TableLayout>(layout: L, columns: readonly string[], readsDay: ReadsDay) {
  const names = Object.keys(layout)
  class TableRow {
    readonly row: number
    readonly as: object
    readonly #cells: readonly unknown[]
    constructor(row: number, as: object, cells: readonly unknown[]) {
      this.row = row
      this.as = as
      this.#cells = cells
    }
    static {
      for (const [i, name] of names.entries()) {
        Object.defineProperty(TableRow.prototype, name, {
          get(this: TableRow) {
            return this.#cells[i]
          },
        })
      }
    }
  }
  const from = names.map(name => columns.indexOf(name))
  const holds = names.map(name => layout[name]!)

  return (cells: readonly Cell[], at: number): Row<L> => {
    const values = new Array<unknown>(names.length)
    let as: Record<string, string> = allRead
    for (let i = 0; i < from.length; i++) {
      const cell = from[i]! < 0 ? undefined : cells[from[i]!]
      const kind = holds[i]!
      if (cell === undefined || cell === '') values[i] = kind === 'list' ? none : undefined
      else if (kind === 'text') values[i] = cell
      else if (kind === 'list') values[i] = typeof cell === 'string' ? [cell] : cell
      else {
        values[i] = readsDay(cell as string)
        if (values[i] === undefined) as = { ...as, [names[i]!]: cell as string }
      }
    }
    return new TableRow(at, as, values) as unknown as Row<L>
  }
}

/** Whether anything stands in a cell, be it a date or not. */
export function isFilled<R extends { readonly as: object }>(row: R, column: keyof R & string): boolean {
  const value: unknown = row[column]
  if (value !== undefined) return !Array.isArray(value) || value.length > 0
  return column in row.as
}
/** Whether a cell that should hold a date holds something else. */
export const isNoDate = <R extends { readonly as: object }>(row: R, column: keyof R['as'] & string): boolean => column in row.as
