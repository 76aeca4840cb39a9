import { type Day, dayFrom, dayOfMonth, monthOf, yearOf } from './day.ts'

/** Whole years reached, on a day. Negative before birth. Someone born on 29 February is a year older on 1 March of an ordinary year. */
export function ageOn(birth: Day, on: Day): number {
  const years = yearOf(on) - yearOf(birth)
  const stillToCome = monthOf(on) < monthOf(birth) || (monthOf(on) === monthOf(birth) && dayOfMonth(on) < dayOfMonth(birth))
  return stillToCome ? years - 1 : years
}

/** The day on which an age is reached: it begins at the start of that day (Family Law Reform Act 1969, section 9). */
export function birthday(birth: Day, age: number): Day {
  const year = yearOf(birth) + age
  const found = dayFrom(year, monthOf(birth), dayOfMonth(birth)) ?? dayFrom(year, 3, 1)
  if (!found) throw new RangeError(`the birthday at ${age} is outside the days we hold`)
  return found
}

/** Whole calendar months reached, for babies and for how long something has lasted. */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from)
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  return dayOfMonth(to) < dayOfMonth(from) ? months - 1 : months
}
