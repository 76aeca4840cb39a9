import { addDays, type Day, dayFrom, dayNumber, dayNumbered, daysInMonth, isDay, yearOf } from './day.ts'
import type { Instant } from './ids.ts'

/** A time of day as it is written: 14:05. */
export type Time = string

/**
 * What the clock on the wall said in England. `again` marks the hour that comes twice on the night the clocks go back: false for the
 * first (summer time), true for the second.
 */
export interface CivilTime {
  day: Day
  time: Time
  again?: boolean
}

const minute = 60_000
const hour = 60 * minute
const dayLength = 24 * hour

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{3})Z$/

/** Whether this is a moment as we write them: UTC, to the millisecond, so that moments sort as text. */
export const isInstant = (text: unknown): text is Instant => typeof text === 'string' && shape.test(text) && isDay(text.slice(0, 10))

/** Milliseconds from 1900-01-01T00:00Z. Moments before that are not ours. */
function count(of: Instant): number {
  if (!isInstant(of)) throw new Error('not a moment written as 2025-03-03T09:00:00.000Z')
  const [hours, minutes, seconds, ms] = [of.slice(11, 13), of.slice(14, 16), of.slice(17, 19), of.slice(20, 23)].map(Number)
  return dayNumber(of.slice(0, 10) as Day) * dayLength + hours! * hour + minutes! * minute + seconds! * 1000 + ms!
}

const two = (n: number): string => String(n).padStart(2, '0')

function written(ms: number): Instant {
  const rest = ms % dayLength
  const at = [Math.floor(rest / hour), Math.floor(rest / minute) % 60, Math.floor(rest / 1000) % 60].map(two).join(':')
  return `${dayNumbered(Math.floor(ms / dayLength))}T${at}.${String(rest % 1000).padStart(3, '0')}Z`
}

const lastSunday = (year: number, month: number): Day => {
  const end = dayNumber(dayFrom(year, month, daysInMonth(year, month))!)
  return dayNumbered(end - ((end + 1) % 7))
}

/** The two Sundays of a year on which the clocks change, at 01:00 UTC (Summer Time Order 2002, SI 2002/262; the rule held from 1996). */
export const clocksChange = (year: number): { forward: Day; back: Day } => ({ forward: lastSunday(year, 3), back: lastSunday(year, 10) })

const changeAt = (d: Day): number => dayNumber(d) * dayLength + hour

function inSummer(ms: number): boolean {
  const { forward, back } = clocksChange(yearOf(dayNumbered(Math.floor(ms / dayLength))))
  return ms >= changeAt(forward) && ms < changeAt(back)
}

/** What day it was, and what the clock said, in England at a moment. From 1996 on; earlier summers kept other dates. */
export function civilTime(at: Instant): CivilTime {
  const ms = count(at)
  const summer = inSummer(ms)
  const local = written(ms + (summer ? hour : 0))
  const told = { day: local.slice(0, 10) as Day, time: local.slice(11, 16) }
  const comesTwice = summer ? !inSummer(ms + hour) : inSummer(ms - hour)
  return comesTwice ? { ...told, again: !summer } : told
}

/** The civil day in England at a moment. */
export const dayOf = (at: Instant): Day => civilTime(at).day

/**
 * The moment at which an English clock showed this day and time. Undefined for a time that no clock showed: 01:30 on the Sunday in March.
 * For 01:30 on the Sunday in October, which comes twice, the first is meant unless `again` says the second.
 */
export function momentOf({ day, time, again = false }: CivilTime): Instant | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined
  const asWinter = count(`${day}T${time}:00.000Z`)
  const candidates = [asWinter - hour, asWinter].filter((ms, i) => ms >= 0 && inSummer(ms) === (i === 0))
  const ms = again ? candidates.at(-1) : candidates[0]
  return ms === undefined ? undefined : written(ms)
}

/** So many minutes later (or earlier) by the clock that never changes: 72 hours is 72 hours, whatever happens to the clocks. */
export const addMinutes = (to: Instant, minutes: number): Instant => written(count(to) + minutes * minute)

/** Elapsed minutes, with a fraction. */
export const minutesBetween = (from: Instant, to: Instant): number => (count(to) - count(from)) / minute

/** The moments of one civil day in England: from its start, up to but not including the start of the next. 23 or 25 hours, twice a year. */
export function momentsOf(d: Day): { from: Instant; until: Instant } {
  return { from: momentOf({ day: d, time: '00:00' })!, until: momentOf({ day: addDays(d, 1), time: '00:00' })! }
}
