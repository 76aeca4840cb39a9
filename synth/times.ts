import {
  addWorkingDays,
  type Day,
  dayNumber,
  dayNumbered,
  type Id,
  type Instant,
  isWorkingDay,
  workingDaysKnown,
} from '../src/kernel/kernel.ts'
import type { Chance } from './chance.ts'

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

const works = (d: DayNo): boolean => d >= lastKnown || isWorkingDay(dayNumbered(d)) === true

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

const hex4 = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, '0'))
const minutesTo1970 = 25_567 * 1440

/** A UUIDv7 whose time is when the thing was first recorded. `turn` keeps the order of what was recorded in the same minute. */
export function idAt(at: Minute, turn: number, chance: Chance): Id {
  const ms = (at - minutesTo1970) * 60_000
  const high = Math.floor(ms / 65_536)
  const one = chance.bits()
  const two = chance.bits()
  const variant = hex4[0x8000 | ((one >>> 16) & 0x3fff)]!
  const tail = hex4[one & 0xffff]! + hex4[two >>> 16]! + hex4[two & 0xffff]!
  return `${hex4[high >>> 16]}${hex4[high & 0xffff]}-${hex4[ms % 65_536]}-${hex4[0x7000 | (turn & 0xfff)]}-${variant}-${tail}`
}
