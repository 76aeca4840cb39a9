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
const nothing = Object.freeze({})

/** Makes the rows of one table, all of one shape. Columns that the layout does not know are left out. */
export function rowMaker<L extends TableLayout>(layout: L, columns: readonly string[], readsDay: ReadsDay) {
  const blank: Record<string, unknown> = { row: 0, as: nothing }
  for (const [column, holds] of Object.entries(layout)) blank[column] = holds === 'list' ? none : undefined
  const holds = columns.map(column => (Object.hasOwn(layout, column) ? layout[column] : undefined))

  return (cells: readonly Cell[], at: number): Row<L> => {
    const row: Record<string, unknown> = { ...blank }
    row['row'] = at
    for (let i = 0; i < columns.length; i++) {
      const cell = cells[i]
      const kind = holds[i]
      if (kind === undefined || cell === undefined || cell === '') continue
      const column = columns[i]!
      if (kind === 'text') row[column] = cell
      else if (kind === 'list') row[column] = typeof cell === 'string' ? [cell] : cell
      else {
        const read = typeof cell === 'string' ? readsDay(cell) : undefined
        if (read !== undefined) row[column] = read
        else row['as'] = { ...(row['as'] as object), [column]: String(cell) }
      }
    }
    return row as Row<L>
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
