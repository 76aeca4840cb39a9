import {
  addDays,
  addMonths,
  type Day,
  dayFrom,
  dayNumber,
  daysInMonth,
  firstDay,
  lastDay,
  type Weekday,
  weekday,
  weekdays,
  yearOf,
} from './day.ts'
import { monthName, months } from './day-in-words.ts'

/** Why a text is not a day, in words fit to stand beside the field. */
export interface UnreadDay {
  unread: string
}
const unread = (why: string): UnreadDay => ({ unread: why })

export const isUnread = (found: Day | UnreadDay): found is UnreadDay => typeof found !== 'string'

/** What the day is about, which decides the century of a year written as two figures. Nobody is born twenty years from now. */
export type About = 'event' | 'birth'

/**
 * A day as somebody wrote it, the day always before the month: 3/3/25, 03.03.2025, 3 March 2025, Mon 3 mar 25, 2025-03-03, yesterday,
 * last Friday, 2 weeks ago. Years of two figures fall within 80 years back and 20 on (a birth: this year or the 99 before it).
 */
export function readDay(text: string, today: Day, about: About = 'event'): Day | UnreadDay {
  const words = tidy(text)
  if (words === '') return unread('Write a date, such as 3 March 2025')
  return spoken(words, today) ?? withWeekday(words, today, about)
}

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[,\s]+/g, ' ')
    .replace(/\b(\d{1,2})(st|nd|rd|th)\b/g, '$1')
    .replace(/\b(the|of|on) /g, '')
    .trim()

const numbers = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
])
const near = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

function spoken(words: string, today: Day): Day | UnreadDay | undefined {
  const away = near.get(words)
  if (away !== undefined) return addDays(today, away)
  const ago = /^(\d{1,3}|[a-z]+) (day|week|month|year)s? ago$/.exec(words)
  const n = ago && (numbers.get(ago[1]!) ?? Number(ago[1]))
  if (ago && n !== null && n <= 999) return before(today, n, ago[2]!)
  const [which, name, ...rest] = words.split(' ')
  const sole = weekdayNamed(words)
  if (sole) return unread(`Say last ${sole} or next ${sole}, or write the date`)
  const named = name && rest.length === 0 ? weekdayNamed(name) : undefined
  if (which === 'last' && named) return addDays(today, -((dayNumber(today) - weekdays.indexOf(named) + 6) % 7) - 1)
  if (which === 'next' && named) return addDays(today, ((weekdays.indexOf(named) - (dayNumber(today) % 7) + 6) % 7) + 1)
  return which === 'this' && named ? unread(`Say last ${named} or next ${named}, or write the date`) : undefined
}

function before(today: Day, n: number, unit: string): Day | UnreadDay {
  const back = { day: 1, week: 7 }[unit]
  const months = unit === 'year' ? n * 12 : n
  const tooFar = (back ? n * back : months * 31) > dayNumber(today)
  if (tooFar || !Number.isInteger(n)) return unread('Write the date, such as 3 March 2025')
  return back ? addDays(today, -n * back) : addMonths(today, -months)
}

function withWeekday(words: string, today: Day, about: About): Day | UnreadDay {
  const said = /^[a-z]+(?= )/.exec(words)?.[0]
  const named = said ? weekdayNamed(said) : undefined
  const found = dated(named ? words.slice(said!.length + 1) : words, today, about)
  if (!named || isUnread(found) || weekday(found) === named) return found
  return unread(`That date is a ${weekday(found)}, not a ${named}`)
}

const d = '(\\d{1,2})'
const y = '(\\d{1,4})'
const m = '([a-z]+)\\.?'
const between = ' ?[ ./-] ?'

/** Each way of writing a date, and where in it stand the year, the month and the day. */
const shapes: { shape: RegExp; year: number; month: number; date: number }[] = [
  { shape: new RegExp(`^${d}${between}${d}${between}${y}$`), date: 1, month: 2, year: 3 },
  { shape: /^(\d{2})(\d{2})(\d{4})$/, date: 1, month: 2, year: 3 },
  { shape: /^(\d{2})(\d{2})(\d{2})$/, date: 1, month: 2, year: 3 },
  { shape: new RegExp(`^(\\d{4})${between}${d}${between}${d}$`), year: 1, month: 2, date: 3 },
  { shape: /^(\d{4})(\d{2})(\d{2})$/, year: 1, month: 2, date: 3 },
  { shape: new RegExp(`^${d}[ ./-]?${m}[ ./-]?${y}$`), date: 1, month: 2, year: 3 },
  { shape: new RegExp(`^${m} ?${d}${between}${y}$`), month: 1, date: 2, year: 3 },
]

function dated(words: string, today: Day, about: About): Day | UnreadDay {
  let refused: UnreadDay | undefined
  for (const { shape, year, month, date } of shapes) {
    const found = shape.exec(words)
    if (!found) continue
    const answer = madeOf(found[year]!, found[month]!, Number(found[date]), today, about)
    if (!isUnread(answer)) return answer
    refused ??= answer
  }
  return refused ?? incomplete(words)
}

function madeOf(yearText: string, monthText: string, date: number, today: Day, about: About): Day | UnreadDay {
  const month = /^\d/.test(monthText) ? Number(monthText) : monthNamed(monthText)
  if (month === undefined) return unread('That is not the name of a month')
  if (month > 12 && date <= 12) return unread(`There is no month ${month}: write the day first`)
  if (month < 1 || month > 12) return unread(`There is no month ${month}`)
  if (yearText.length === 1 || yearText.length === 3) return unread('Write the year in four figures')
  const year = yearText.length === 2 ? century(Number(yearText), yearOf(today), about) : Number(yearText)
  if (date < 1 || date > daysInMonth(2024, month)) return unread(`${date} ${monthName(month)} does not exist`)
  if (year < yearOf(firstDay) || year > yearOf(lastDay)) return unread(`The year ${yearText} is too long ago or too far ahead`)
  return dayFrom(year, month, date) ?? unread(`${date} ${monthName(month)} ${year} does not exist`)
}

function century(twoFigures: number, thisYear: number, about: About): number {
  const latest = about === 'birth' ? thisYear : thisYear + 20
  return latest - ((((latest - twoFigures) % 100) + 100) % 100)
}

function incomplete(words: string): UnreadDay {
  const noYear = new RegExp(`^(?:${d}${between}${d}|${d} ?${m}|${m} ?${d})$`).exec(words)
  if (noYear && (!/[a-z]/.test(words) || words.split(/[^a-z]+/).some(monthNamed))) return unread('Say which year')
  const noDay = new RegExp(`^${m} ?\\d{4}$`).exec(words)
  if (noDay && monthNamed(noDay[1]!)) return unread('Say which day of the month')
  if (/^(19|20|21)\d\d$/.test(words)) return unread('Say which day and month')
  return unread('Write a date, such as 3 March 2025')
}

/** Three letters are enough, and letters of the name in the wrong order are forgiven: sept, febuary, marhc. */
const named = <N extends string>(names: readonly N[], word: string): N | undefined =>
  names.find(n => word.length >= 3 && n.toLowerCase().startsWith(word.slice(0, 3)) && [...word].every(l => n.toLowerCase().includes(l)))

export const monthNamed = (word: string): number | undefined => {
  const found = named(months, word)
  return found && months.indexOf(found) + 1
}

const weekdayNamed = (word: string): Weekday | undefined => named(weekdays, word)
