import type { Day } from '../kernel/kernel.ts'
import { endOf, type ReturnYear, startOf } from './return-year.ts'

/**
 * The years of which each child's findings are kept: the one that is being collected, and the one that is under way. They are said here, and not
 * taken from the clock, because what is derived may not depend on today. The year's own checks move them on, and everything is derived again.
 */
export const keptYears: readonly ReturnYear[] = ['2025_26', '2026_27']

/** The kept year that a day is in; before the first the first, and after the last the last. */
export const keptYearOn = (on: Day): ReturnYear =>
  keptYears.find(year => startOf(year) <= on && on <= endOf(year)) ?? (on < startOf(keptYears[0]!) ? keptYears[0]! : keptYears.at(-1)!)
