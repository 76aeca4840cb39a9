import { dayNumber, yearOf } from '../../src/kernel/kernel.ts'
import type { Chance } from '../chance.ts'
import { atWork, atWorkBefore, type DayNo, text, workingDays } from '../times.ts'
import type { Assessment, Enquiry } from './story.ts'

/** The 31 March on or after a day. */
export function yearEndFrom(d: DayNo): DayNo {
  const day = text(d)
  const year = yearOf(day) + (day.slice(5) > '03-31' ? 1 : 0)
  return dayNumber(`${year}-03-31` as typeof day)
}

/** Whether a census falls between the two: it would see the first and not yet the second. */
export const censusBetween = (a: DayNo, b: DayNo): boolean => yearEndFrom(a) < b

/**
 * Nobody leaves an overdue assessment or enquiry open over the year's end: the census would ask about it (8670Q, 8675Q). They are finished in the
 * weeks before, not in one heap on the day: a heap is what somebody does who tidies numbers.
 */
export function finishedBeforeYearEnd(a: Assessment, chance: Chance): void {
  const end = yearEndFrom(a.start)
  if (a.authorised <= end || a.start >= workingDays(atWork(end), -44)) return
  const late = workingDays(a.start, 46)
  a.authorised = atWorkBefore(Math.max(a.start + 1, late >= end ? end : chance.between(late, end)))
}

export function enquiredBeforeYearEnd(e: Enquiry, chance: Chance): void {
  const end = yearEndFrom(e.start)
  const decided = e.conference ?? e.end
  if (decided <= end || e.start >= workingDays(atWork(end), -14)) return
  const late = workingDays(e.start, 15)
  const by = atWorkBefore(late >= end ? end : chance.between(late, end))
  if (e.conference !== undefined) e.conference = by
  e.end = Math.min(e.end, by)
}
