import type { Day } from '../../kernel/kernel.ts'
import { dayOf, daysAfter, monthsAfter } from '../days.ts'

const written = /^(\d{1,2}|zz)\/(\d{1,2}|zz)\/(\d{4}|zzzz)$/i
const isKnown = (part: string) => /^\d/.test(part)

/**
 * The day of a date of which parts are not known (ZZ/10/2014, ZZ/ZZ/2014, ZZ/ZZ/ZZZZ): the last one that it can be in the year, and in 2000
 * where the year is not known either. Missing where it is no such date.
 */
export function latestDayOf(text: string | undefined): Day | undefined {
  const [, date, month, year] = written.exec(text ?? '') ?? []
  if (date === undefined || month === undefined || year === undefined) return undefined
  const [inYear, inMonth] = [isKnown(year) ? Number(year) : 2000, isKnown(month) ? Number(month) : 12]
  return isKnown(date) ? dayOf(inYear, inMonth, Number(date)) : daysAfter(monthsAfter(dayOf(inYear, inMonth, 1), 1), -1)
}
