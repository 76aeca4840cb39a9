import { type Day, dayFrom, dayOfMonth, daysInMonth, isDay, monthOf, yearOf } from './day.ts'
import { dayInWords, monthName } from './day-in-words.ts'

/**
 * A date of which we know the year, the month or the day: `2015`, `2015-03`, `2015-03-03`. `estimated` is a separate fact: an age
 * assessment may give a whole date that is still a guess. A date on which a birth is expected is not this: it is another fact.
 */
export interface PartialDate {
  on: string
  estimated: boolean
}

export type Precision = 'year' | 'month' | 'day'

export const precisionOf = ({ on }: PartialDate): Precision => (on.length === 4 ? 'year' : on.length === 7 ? 'month' : 'day')

export function isPartialDate(given: unknown): given is PartialDate {
  if (typeof given !== 'object' || given === null || !('on' in given) || !('estimated' in given)) return false
  const { on, estimated } = given
  if (typeof on !== 'string' || typeof estimated !== 'boolean' || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(on)) return false
  return isDay(`${on}${'-01-01'.slice(on.length - 4)}`)
}

export const exactly = (on: Day): PartialDate => ({ on, estimated: false })

const month = ({ on }: PartialDate): number => monthOf(on)

/** The first day it can have been. */
export function earliestDay(date: PartialDate): Day {
  const known = precisionOf(date)
  return dayFrom(yearOf(date.on), known === 'year' ? 1 : month(date), known === 'day' ? dayOfMonth(date.on) : 1)!
}

/** The last day it can have been. */
export function latestDay(date: PartialDate): Day {
  const known = precisionOf(date)
  const last = known === 'year' ? 12 : month(date)
  return dayFrom(yearOf(date.on), last, known === 'day' ? dayOfMonth(date.on) : daysInMonth(yearOf(date.on), last))!
}

/** Whether both can be the same day. Estimates say nothing against each other within the same year. */
export function mayBeTheSameDay(a: PartialDate, b: PartialDate): boolean {
  if ((a.estimated || b.estimated) && yearOf(a.on) === yearOf(b.on)) return true
  return earliestDay(a) <= latestDay(b) && earliestDay(b) <= latestDay(a)
}

/** 3 March 2015, March 2015, 2015; "about March 2015" when it is estimated. */
export function partialDateInWords(date: PartialDate): string {
  const known = precisionOf(date)
  const said =
    known === 'day' ? dayInWords(date.on as Day) : known === 'month' ? `${monthName(month(date))} ${date.on.slice(0, 4)}` : date.on
  return date.estimated ? `about ${said}` : said
}

/**
 * The one day that a return asks for. An unknown day becomes the 15th, never the 1st: Standard Safeguarding Dataset, pers_dob (PERS005A).
 * It is silent on an unknown month; ours is 15 June, which is at most six and a half months wrong.
 */
export function forReturn(date: PartialDate): Day {
  const known = precisionOf(date)
  return known === 'day' ? (date.on as Day) : dayFrom(yearOf(date.on), known === 'year' ? 6 : month(date), 15)!
}
