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

/** A census says which day it speaks of. A looked-after return does not: it is of the year asked for, or of the year of its folder or its own dates. */
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
  const said = ofTheReturn[0]?.cells[Object.keys(it.shape.layouts['Header']!).indexOf('ReferenceDate')]
  const reference = typeof said === 'string' ? readIsoDay(said) : undefined
  const year = asked ?? nearestChecked(reference === undefined ? it.years[1] : returnYearOf(reference), it)
  if (reference !== undefined) return { year, ...censusPeriod(reference), given }
  const why = 'the census does not say its reference date'
  const header = given['Header'] && { Header: new Map([...given['Header'], ['ReferenceDate', why]]) }
  return { year, start: startOf(year), end: endOf(year), given: { ...given, ...header } }
}
