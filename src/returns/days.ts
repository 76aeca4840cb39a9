import type { Day } from '../kernel/kernel.ts'

/**
 * Days as checks compare them: a day that is missing is not before, after or within anything, so it never fails a check of order. What others
 * wrote may be any year of four figures, and sums keep to that; a sum that leads outside is missing too.
 */
type Maybe = Day | undefined

export const before = (a: Maybe, b: Maybe): boolean => a !== undefined && b !== undefined && a < b
export const after = (a: Maybe, b: Maybe): boolean => a !== undefined && b !== undefined && a > b
export const onOrBefore = (a: Maybe, b: Maybe): boolean => a !== undefined && b !== undefined && a <= b
export const onOrAfter = (a: Maybe, b: Maybe): boolean => a !== undefined && b !== undefined && a >= b
export const sameDay = (a: Maybe, b: Maybe): boolean => a !== undefined && a === b
/** Both ends included. */
export const within = (a: Maybe, from: Maybe, until: Maybe): boolean => onOrAfter(a, from) && onOrBefore(a, until)

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const lengthOf = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : lengths[month - 1]!)
const pad = (n: number, width: number) => String(n).padStart(width, '0')

const [firstYear, lastYear] = [1678, 2261]
/** A return says the same few thousand dates again and again: the text of each is made once, and found by its three numbers. */
const written = new Array<Day | undefined>((lastYear - firstYear + 1) * 12 * 31)

/** The day of three numbers, where there is one. Years from 1678 to 2261, as the DfE's own tools hold them. */
export function dayOf(year: number, month: number, date: number): Maybe {
  const isYear = year >= firstYear && year <= lastYear && Number.isInteger(year)
  const isReal = isYear && month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month)
  if (!isReal) return undefined
  const at = ((year - firstYear) * 12 + month - 1) * 31 + date - 1
  const found = written[at]
  if (found !== undefined) return found
  const made = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day
  written[at] = made
  return made
}

const zero = 48
const twoIn = (d: Day, at: number) => (d.charCodeAt(at) - zero) * 10 + d.charCodeAt(at + 1) - zero
export const yearIn = (d: Day): number => twoIn(d, 0) * 100 + twoIn(d, 2)
const monthIn = (d: Day): number => twoIn(d, 5)
const dateIn = (d: Day) => twoIn(d, 8)

/** The same date so many months on, or the last of that month where it has no such date. */
export function monthsAfter(d: Maybe, n: number): Maybe {
  if (d === undefined) return undefined
  const months = yearIn(d) * 12 + monthIn(d) - 1 + n
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return dayOf(year, month, Math.min(dateIn(d), lengthOf(year, month)))
}

/** The same date so many years on. 29 February becomes the 28th in an ordinary year, as the DfE counts birthdays; the law would say 1 March. */
export function yearsAfter(d: Maybe, n: number): Maybe {
  if (d === undefined) return undefined
  const year = yearIn(d) + n
  return d.endsWith('-02-29') ? dayOf(year, 2, isLeap(year) ? 29 : 28) : dayOf(year, monthIn(d), dateIn(d))
}
/** The day on which an age is reached. */
export const birthday = (birth: Maybe, age: number): Maybe => yearsAfter(birth, age)

/** Whole years reached on a day, by the same birthdays. */
export function ageOn(birth: Maybe, on: Maybe): number | undefined {
  if (birth === undefined || on === undefined) return undefined
  const years = yearIn(on) - yearIn(birth)
  return before(on, yearsAfter(birth, years)) ? years - 1 : years
}

// Days counted from 1 March of the year 0, so that the leap day comes last.
function numberOf(d: Day): number {
  const month = monthIn(d)
  const year = yearIn(d) - (month <= 2 ? 1 : 0)
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dateIn(d) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear
}

function numbered(n: number): Maybe {
  const era = Math.floor(n / 146_097)
  const ofEra = n - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1)
}

export const daysAfter = (d: Maybe, n: number): Maybe => (d === undefined ? undefined : numbered(numberOf(d) + n))

/** Days from one to the other: 0 on the same day, negative when `to` comes first. Missing when either is. */
export const daysBetween = (from: Maybe, to: Maybe): number | undefined =>
  from === undefined || to === undefined ? undefined : numberOf(to) - numberOf(from)

/** Saturday or Sunday. The first of all numbers is a Wednesday. */
export const isWeekend = (d: Maybe): boolean => d !== undefined && [3, 4].includes(numberOf(d) % 7)
