/** A civil day, as people and returns write it: 2025-03-03. It has no hours and no time zone, so nothing can shift it. */
export type Day = string & { readonly day: unique symbol }

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export type Weekday = (typeof weekdays)[number]

/** The days Kith can hold. Outside them arithmetic throws: no fact about a child lives there, so it can only be a mistake. */
export const firstDay = '1900-01-01' as Day
export const lastDay = '2199-12-31' as Day

const firstYear = 1900
const lastYear = 2199

// How many days have passed before each month, in an ordinary year. Days are counted from 1900-01-01, which is number 0.
const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48
export const yearOf = (d: string): number => digit(d, 0) * 1000 + digit(d, 1) * 100 + digit(d, 2) * 10 + digit(d, 3)
/** January is 1. */
export const monthOf = (d: string): number => digit(d, 5) * 10 + digit(d, 6)
export const dayOfMonth = (d: string): number => digit(d, 8) * 10 + digit(d, 9)

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days in a month, January being 1. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0))

/** The day's number counted from 1900-01-01, for sums over many days. Take it back with `dayNumbered`. */
export function dayNumber(of: Day): number {
  const year = yearOf(of)
  const month = monthOf(of)
  const leapDays = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400) - 460
  const leapThisYear = month > 2 && isLeapYear(year) ? 1 : 0
  return (year - firstYear) * 365 + leapDays + before[month - 1]! + leapThisYear + dayOfMonth(of) - 1
}

const lastNumber = dayNumber(lastDay)

// Millions of sums give back the same few thousand days, so each day's text is written once and kept.
const written = new Array<Day | undefined>(lastNumber + 1)

export function dayNumbered(n: number): Day {
  const kept = written[n]
  if (kept !== undefined) return kept
  const text = write(n)
  written[n] = text
  return text
}

function write(n: number): Day {
  if (!Number.isInteger(n) || n < 0 || n > lastNumber) throw new RangeError(`not a day between ${firstDay} and ${lastDay}: number ${n}`)
  let year = firstYear + Math.floor(n / 365.2425)
  while (dayNumber(ymd(year, 1, 1)) > n) year--
  while (year < lastYear && dayNumber(ymd(year + 1, 1, 1)) <= n) year++
  let rest = n - dayNumber(ymd(year, 1, 1))
  let month = 1
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++)
  return ymd(year, month, rest + 1)
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const ymd = (year: number, month: number, date: number): Day => `${year}-${two(month)}-${two(date)}` as Day

/** The day of these three numbers, or undefined where there is none (31 April, the year 25). */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(date)
  const real = whole && year >= firstYear && year <= lastYear && date >= 1 && date <= daysInMonth(year, month)
  return real ? ymd(year, month, date) : undefined
}

export function isDay(text: unknown): text is Day {
  return (
    typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && dayFrom(yearOf(text), monthOf(text), dayOfMonth(text)) !== undefined
  )
}

export function day(text: string): Day {
  if (!isDay(text)) throw new Error('not a calendar day written as 2025-03-03')
  return text
}

export const addDays = (from: Day, n: number): Day => dayNumbered(dayNumber(from) + n)

/** Days from one to the other: 0 on the same day, 1 to the day after, negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** The same date so many calendar months on, or the month's last day where it has no such date: 31 January + 1 is 28 February. */
export function addMonths(from: Day, n: number): Day {
  const months = (yearOf(from) - firstYear) * 12 + monthOf(from) - 1 + n
  const year = firstYear + Math.floor(months / 12)
  const month = (((months % 12) + 12) % 12) + 1
  const found = dayFrom(year, month, Math.min(dayOfMonth(from), daysInMonth(year, month)))
  if (!found) throw new RangeError(`not a day between ${firstDay} and ${lastDay}: ${n} months away`)
  return found
}

/** The same date so many years on; 29 February becomes 28 February in an ordinary year. For birthdays use `birthday`. */
export const addYears = (from: Day, n: number): Day => addMonths(from, n * 12)

/** 1 January 1900 was a Monday. */
export const weekday = (of: Day): Weekday => weekdays[dayNumber(of) % 7]!

export const isWeekend = (d: Day): boolean => dayNumber(d) % 7 > 4

export const earlier = (a: Day, b: Day): Day => (a <= b ? a : b)
export const later = (a: Day, b: Day): Day => (a >= b ? a : b)
