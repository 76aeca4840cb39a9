import { addWorkingDays, type Day, dayNumber, dayNumbered, type Instant, isWorkingDay, workingDaysKnown } from '../src/kernel/kernel.ts'

/** In this room a day is its number (the kernel counts from 1900-01-01), because a council is mostly sums of days. */
export type DayNo = number
export const no = (of: Day): DayNo => dayNumber(of)
export const text = (of: DayNo): Day => dayNumbered(of)

const lastKnown = dayNumber(workingDaysKnown.until) - 400

/**
 * The nth working day after, or before when n is negative. A story may run on into years whose bank holidays nobody knows yet; what happens there
 * is never told, so there a week simply has five working days.
 */
export function workingDays(from: DayNo, n: number): DayNo {
  const found = from < lastKnown ? addWorkingDays(dayNumbered(from), n) : undefined
  return found === undefined ? from + Math.round(n * 1.4) : dayNumber(found)
}

const firstKnown = dayNumber(workingDaysKnown.from)
/** Whether people are at work, a day after another: asked millions of times, so looked up once. */
const working = Uint8Array.from({ length: lastKnown - firstKnown }, (_, i) => (isWorkingDay(dayNumbered(firstKnown + i)) ? 1 : 0))
const works = (d: DayNo): boolean => d >= lastKnown || working[d - firstKnown] === 1

/** The day itself, or the next on which people are at work. */
export const atWork = (d: DayNo): DayNo => {
  let on = d
  while (!works(on)) on++
  return on
}
export const atWorkBefore = (d: DayNo): DayNo => {
  let on = d
  while (!works(on)) on--
  return on
}

/** Minutes since the start of 1900-01-01, UTC: when something was recorded. Compared as numbers, written once. */
export type Minute = number
export const minuteOf = (d: DayNo, hour: number, minute = 0): Minute => d * 1440 + hour * 60 + minute

const clock = Array.from({ length: 1440 }, (_, m) => {
  const two = (n: number) => String(n).padStart(2, '0')
  return `T${two(Math.floor(m / 60))}:${two(m % 60)}:00.000Z`
})

export const instant = (at: Minute): Instant => dayNumbered(Math.floor(at / 1440)) + clock[at % 1440]!
