import { type Day, dayInWords } from '../../kernel/kernel.ts'
import {
  endOf,
  isReturnYear,
  keptYears,
  type LiveReturn,
  liveReturns,
  type Outside,
  type ReturnYear,
  startOf,
} from '../../returns/returns.ts'

/** As people write it: 2025/26. */
const yearText = (year: string): string => year.replace('_', '/')
export const hrefOf = ({ collection, year }: { collection: string; year: string }): string => `/returns/${collection}/${year}`
export const called = ({ collection, year }: { collection: string; year: string }): string =>
  `${liveReturns(year as ReturnYear).find(r => r.collection === collection)?.checked.name ?? collection} ${yearText(year)}`

/** The returns that are checked all year, of the kept years that have begun; the year that ends first comes first. */
export const returnsKnown = (today: Day): LiveReturn[] =>
  keptYears.filter(year => startOf(year) <= today).flatMap(year => [...liveReturns(year)])

/** `outside` where it matters which of its checks are asked. */
export function returnAt(params: Readonly<Record<string, string>>, outside?: Outside): LiveReturn | undefined {
  const { collection = '', year = '' } = params
  return isReturnYear(year) && keptYears.includes(year) ? liveReturns(year, outside).find(r => r.collection === collection) : undefined
}

/** The day to count by: what time makes wrong before the year is over, and no later than its last day. */
export const countedOn = (year: ReturnYear, today: Day): Day => (today < endOf(year) ? today : endOf(year))
export const ended = (year: ReturnYear): string => dayInWords(endOf(year))
