import type { Day, Id } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import type { Reference } from './about.ts'
import type { Ruling } from './check.ts'
import type { Derives } from './raw-rows.ts'
import type { ReturnYear } from './return-year.ts'
import type { Given } from './run-checks.ts'
import type { Cell, Layouts } from './table.ts'
import type { Collection } from './the-returns.ts'

/** A row of a return, with the entry of the record that it was made from: none for a row of the return itself. Days are written as 2025-04-01. */
export interface LiveRow {
  readonly table: string
  /** In the order of the table's layout. */
  readonly cells: readonly Cell[]
  readonly entry?: Id | undefined
  /** Cells that come from another entry than the row does. */
  readonly from?: Readonly<Record<string, Id>> | undefined
}

/** How a return is made of one child. */
export interface Live {
  readonly collection: Collection | 'across'
  /** Which checks it is made for, where not for all. */
  readonly asks?: (ruling: Ruling<Layouts>) => boolean
  /** The columns that a return made from the record has. */
  readonly given: (year: ReturnYear) => Given
  /** What follows from the rows and from what is known of the world outside, with the columns that are then there. */
  readonly follows?: (given: Given, reference: Reference, on: Day) => { readonly given: Given; readonly derives: Derives }
  /** What stands with every child, such as the header. */
  readonly ofTheReturn: (year: ReturnYear) => readonly LiveRow[]
  /** Checks that what began before the year is over by its end: that can only be told when it ends. */
  readonly toldAtTheEnd: ReadonlySet<string>
  /** Tables that ask about a whole year: what is still empty in them is wrong when the year ends, and not before. */
  readonly fillsUp: ReadonlySet<string>
  /** Undefined where the child is not in the return of that year. */
  readonly rowsOf: (child: Child, year: ReturnYear) => readonly LiveRow[] | undefined
}
