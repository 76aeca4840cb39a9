import type { Day } from '../../kernel/kernel.ts'
import {
  type CheckedReturn,
  censusPeriod,
  endOf,
  type Given,
  nearestChecked,
  type RawRow,
  type ReturnYear,
  readIsoDay,
  returnYearOf,
  startOf,
} from '../../returns/returns.ts'

/** What a return in files is about: whose checks are asked of it, and the first and last day of its year. */
export interface AboutFiles {
  readonly year: ReturnYear
  readonly start: Day
  readonly end: Day
  /** What is there; without the reference date of a census that has none. */
  readonly given: Given
}

/**
 * A census says which day it speaks of, or at least in which year it ends. A looked-after return does not: it is of the year asked for, or of the
 * year of its folder or its own dates.
 */
export function aboutFiles(
  it: CheckedReturn,
  asked: ReturnYear | undefined,
  given: Given,
  ofTheReturn: readonly RawRow[],
  ofItself: () => ReturnYear | undefined,
): AboutFiles {
  if (it.collection === 'ssda903') {
    const own = asked ?? ofItself() ?? it.years[1]
    return { year: asked ?? nearestChecked(own, it), start: startOf(own), end: endOf(own), given }
  }
  const header = headerIn(it, ofTheReturn)
  const reference = readIsoDay(header('ReferenceDate'))
  const year = asked ?? nearestChecked(reference ? returnYearOf(reference) : (yearEndingIn(header('Year')) ?? it.years[1]), it)
  if (reference !== undefined) return { year, ...censusPeriod(reference), given }
  const why = 'the census does not say its reference date'
  const without = given['Header'] && { Header: new Map([...given['Header'], ['ReferenceDate', why]]) }
  return { year, start: startOf(year), end: endOf(year), given: { ...given, ...without } }
}

function headerIn({ shape }: CheckedReturn, [row]: readonly RawRow[]): (column: string) => string {
  const columns = Object.keys(shape.layouts['Header']!)
  return column => {
    const said = row?.cells[columns.indexOf(column)]
    return typeof said === 'string' ? said : ''
  }
}
const yearEndingIn = (year: string) => (/^20\d\d$/.test(year) ? returnYearOf(`${year}-03-31` as Day) : undefined)
