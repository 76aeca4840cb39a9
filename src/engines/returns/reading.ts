import { type Collection, type RawRow, returnNamed } from '../../returns/returns.ts'
import type { Cells } from '../files/csv.ts'
import { Unreadable } from '../files/file.ts'

/** A return while it is read from its files. */
export interface Reading {
  /** Which return it is; the first table says so, where nobody did. */
  readonly collection: () => Collection | undefined
  /** The columns of each table that is there. */
  readonly given: ReadonlyMap<string, ReadonlyMap<string, true>>
  /** How many rows of a table were read so far. */
  readonly count: (table: string) => number
  /** What is not read, and why, in a line each. */
  readonly notes: string[]
  /** Takes the rows of a table, in the order of these columns; a second file of it goes on where the first one ended. */
  readonly table: (collection: Collection, table: string, columns: readonly (string | undefined)[]) => (cells: Cells) => void
}

const most = 30_000_000
/** In characters. A workbook may say one long text a million times, and be small itself. */
const mostText = 2 * 2 ** 30
/** A return has codes, numbers, days and postcodes in its cells. */
const mostInCell = 10_000
const tooLong = (table: string, row: number, column: string, { length }: { readonly length: number }) =>
  `${column} in row ${row + 1} of ${table} holds ${length.toLocaleString('en-GB')} characters: no return says so much in a cell`

export function reading(only: Collection | undefined, take: (collection: Collection, row: RawRow) => void): Reading {
  const given = new Map<string, Map<string, true>>()
  const counts = new Map<string, number>()
  const notes: string[] = []
  let is = only
  let all = 0
  let text = 0

  return {
    collection: () => is,
    given,
    count: table => counts.get(table) ?? 0,
    notes,
    table: (collection, table, columns) => {
      is = collection
      const { layouts } = returnNamed(collection)!.shape
      const at = Object.keys(layouts).indexOf(table)
      const from = Object.keys(layouts[table]!).map(column => columns.indexOf(column))
      const there = given.get(table) ?? new Map<string, true>()
      for (const column of columns) if (column !== undefined) there.set(column, true)
      given.set(table, there)
      return cells => {
        const row = counts.get(table) ?? 0
        counts.set(table, row + 1)
        if (++all > most)
          throw new Unreadable(`it has more than ${most.toLocaleString('en-GB')} rows: a return of the whole nation has fewer`)
        const its = new Array<string>(from.length)
        for (let i = 0; i < from.length; i++) {
          const cell = cells[from[i]!] ?? ''
          text += cell.length
          if (cell.length > mostInCell) throw new Unreadable(tooLong(table, row, Object.keys(layouts[table]!)[i]!, cell))
          its[i] = cell
        }
        if (text > mostText) throw new Unreadable('it holds more text than a return of the whole nation')
        take(collection, { table: at, row, cells: its })
      }
    },
  }
}
