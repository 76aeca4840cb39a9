import type { Live, LiveRow } from '../live.ts'
import { onceFor } from '../once.ts'
import { endOf, type ReturnYear } from '../return-year.ts'
import { censusYear } from './census-year.ts'
import { censusOf } from './from-record.ts'
import { rowsOfChild, shapeCin } from './tables.ts'

const ends = (year: ReturnYear) => Number(endOf(year).slice(0, 4))

/** Of the header only the year and the day that the census speaks of: the rest of it is of the file. */
const header = (year: ReturnYear): LiveRow => {
  const says: Readonly<Record<string, string>> = { Year: String(ends(year)), ReferenceDate: endOf(year) }
  return { table: 'Header', cells: Object.keys(shapeCin.layouts.Header).map(column => says[column]) }
}

/** The census as it is made of one child. */
export const liveCin: Live = {
  collection: 'cin',
  given: year => {
    const notIn = new Set([ends(year) < 2025 ? 'Sex' : 'GenderCurrent'])
    const tables = Object.entries(shapeCin.layouts).map(([table, layout]) => {
      const columns = table === 'Header' ? ['Year', 'ReferenceDate'] : Object.keys(layout).filter(column => !notIn.has(column))
      return [table, new Map(columns.map(column => [column, true as const]))]
    })
    return Object.fromEntries(tables)
  },
  ofTheReturn: year => [header(year)],
  toldAtTheEnd: new Set(['8736', '8740']),
  fillsUp: new Set(),
  rowsOf: onceFor((child, year) => {
    const counted = censusOf(child, censusYear(ends(year)))
    return 'included' in counted ? rowsOfChild(counted.included) : undefined
  }),
}
