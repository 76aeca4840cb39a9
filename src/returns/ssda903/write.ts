import { csvLine, isDay } from '../../kernel/kernel.ts'
import { type CensusYear, censusYear } from '../cin/census-year.ts'
import { endOf, type ReturnYear } from '../return-year.ts'
import { isAskedIn } from './asked-year.ts'
import { layout903, type Table903 } from './layout.ts'
import type { MadeRow } from './made-row.ts'

/** What stands in no file: it follows from what stands there. */
const derived = new Set(['UASC', 'PL_LA', 'PL_LOCATION', 'PL_DISTANCE'])

/** A table of the return as a CSV file has it. */
export interface CsvTable {
  readonly table: Table903
  /** Its name, which whoever reads it need not know: the headings say which table it is. */
  readonly file: string
  readonly columns: readonly string[]
}

const yearEnding = (year: ReturnYear): CensusYear => censusYear(Number(endOf(year).slice(0, 4)))

/** The files of a year's return. */
export const csvTables = (year: ReturnYear): readonly CsvTable[] =>
  (Object.keys(layout903) as Table903[])
    .filter(table => !table.endsWith('_last') && isAskedIn(table, yearEnding(year)))
    .map(table => ({ table, file: `${table}.csv`, columns: Object.keys(layout903[table]).filter(column => !derived.has(column)) }))

/** Days as the return writes them, 31/03/2026; all else as it stands. */
export const asWritten = (cell: string | undefined): string => (isDay(cell) ? cell.split('-').reverse().join('/') : (cell ?? ''))

const kept = new Map(
  Object.entries(layout903).map(([table, layout]) => [table, Object.keys(layout).flatMap((column, i) => (derived.has(column) ? [] : [i]))]),
)

/** One line of the table's file, in the order of its columns. */
export const csvOf = ({ table, cells }: MadeRow): string => csvLine(kept.get(table)!.map(i => asWritten(cells[i])))
