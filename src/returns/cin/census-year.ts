import { addDays, type Day, dayFrom, monthOf, yearOf } from '../../kernel/kernel.ts'

/** The twelve months that a census is about. It is named by the year in which it ends, and looks at everything as it was on its last day. */
export interface CensusYear {
  readonly ends: number
  /** 1 April. */
  readonly from: Day
  /** 31 March, the reference date. */
  readonly until: Day
}

export function censusYear(ends: number): CensusYear {
  const from = dayFrom(ends - 1, 4, 1)
  if (!from) throw new RangeError(`no census ends in ${ends}`)
  return { ends, from, until: addDays(dayFrom(ends, 4, 1)!, -1) }
}

/** The census year that a day is in. */
export const censusYearOf = (on: Day): CensusYear => censusYear(yearOf(on) + (monthOf(on) > 3 ? 1 : 0))

/** What came after the last day was not so yet. */
export const byThen = (year: CensusYear, on: Day | undefined): Day | undefined => (on !== undefined && on <= year.until ? on : undefined)

export const isWithin = (year: CensusYear, on: Day): boolean => year.from <= on && on <= year.until

/** Whether something was so on any day of the year, its last day counted. */
export const touches = (year: CensusYear, from: Day, until: Day | undefined): boolean =>
  from <= year.until && !(until !== undefined && until < year.from)
