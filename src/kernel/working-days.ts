import { bankHolidayList, bankHolidays } from './bank-holidays.ts'
import { addDays, type Day, dayNumber, isWeekend } from './day.ts'

/**
 * Which number the day we count from has. `nought`: "within 15 working days of it" (Kith's reading). `first`: the day is itself counted,
 * if it is a working day, so everything falls a working day sooner: the DfE's validators count so.
 */
export type TriggerDay = 'nought' | 'first'

/** The days for which we hold the holidays. Outside them nobody can count working days, and we say so by answering undefined. */
export const workingDaysKnown = { from: bankHolidayList.from, until: bankHolidayList.until }

const first = dayNumber(workingDaysKnown.from)
const holidays = new Set<Day>(bankHolidays)

// Two lists, made once, so that counting is looking up: every working day in order, and for each day how many came before it.
const workingDays: Day[] = []
const before: number[] = []
for (let d = workingDaysKnown.from; d <= workingDaysKnown.until; d = addDays(d, 1)) {
  before.push(workingDays.length)
  if (!isWeekend(d) && !holidays.has(d)) workingDays.push(d)
}
before.push(workingDays.length)

const known = (d: Day): boolean => d >= workingDaysKnown.from && d <= workingDaysKnown.until

/** How many working days come before d, counted from the start of our calendar. */
const place = (d: Day): number => before[dayNumber(d) - first]!

const works = (d: Day): boolean => workingDays[place(d)] === d

export const isWorkingDay = (d: Day): boolean | undefined => (known(d) ? works(d) : undefined)

/** The day itself when it is a working day, or the first one after it. */
export const nextWorkingDay = (from: Day): Day | undefined => (known(from) ? workingDays[place(from)] : undefined)

/** The day itself when it is a working day, or the last one before it. */
export function lastWorkingDay(until: Day): Day | undefined {
  if (!known(until)) return undefined
  return works(until) ? until : workingDays[place(until) - 1]
}

/** The nth working day after `from`, or before it when n is negative; n = 0 is `from`, working day or not. */
export function addWorkingDays(from: Day, n: number, counted: TriggerDay = 'nought'): Day | undefined {
  if (!Number.isInteger(n)) throw new RangeError(`working days are counted whole, not ${n}`)
  if (!known(from)) return undefined
  if (n === 0) return from
  const here = place(from)
  const isCounted = counted === 'first' && works(from)
  if (n < 0) return workingDays[here + n + (isCounted ? 1 : 0)]
  return workingDays[here + n - (isCounted || !works(from) ? 1 : 0)]
}

/**
 * Which working day `to` is, counted from `from`: the inverse of addWorkingDays. 0 on the same day; negative when `to` comes first.
 * A `to` that is no working day has the number of the last one passed on the way to it.
 */
export function workingDaysBetween(from: Day, to: Day, counted: TriggerDay = 'nought'): number | undefined {
  if (!known(from) || !known(to)) return undefined
  if (from === to) return counted === 'first' && works(from) ? 1 : 0
  const isCounted = counted === 'first' && works(from) ? 1 : 0
  const notLater = (d: Day) => place(d) + (works(d) ? 1 : 0)
  return to > from ? notLater(to) - notLater(from) + isCounted : place(to) - place(from) - isCounted
}

/** The bank holidays from one day to another, both included: shown beside a deadline so that a worker can see what was stepped over. */
export const bankHolidaysWithin = (from: Day, to: Day): Day[] => bankHolidays.filter(d => d >= from && d <= to)
