import { type Day, dayOfMonth, monthOf, weekday, yearOf } from './day.ts'

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** January is 1. */
export const monthName = (month: number): string => months[month - 1]!

/** 3 March 2025: the way a date is shown everywhere on a page. */
export const dayInWords = (d: Day): string => `${dayOfMonth(d)} ${monthName(monthOf(d))} ${yearOf(d)}`

/** Monday 3 March 2025: for a day that somebody has to turn up on. */
export const dayWithWeekday = (d: Day): string => `${weekday(d)} ${dayInWords(d)}`

/** 3 Mar 2025: only where a table has no room. */
export const dayInShort = (d: Day): string => `${dayOfMonth(d)} ${monthName(monthOf(d)).slice(0, 3)} ${yearOf(d)}`
