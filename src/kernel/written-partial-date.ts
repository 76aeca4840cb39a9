import { type Day, yearOf } from './day.ts'
import type { PartialDate } from './partial-date.ts'
import { type About, isUnread, monthNamed, readDay, type UnreadDay } from './written-day.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/**
 * A date of which some may be unknown, as somebody wrote it: everything that `readDay` reads, and March 2015, 3/2015, 2015, ??/03/2015,
 * zz/05/2020 (as the SSDA903 writes an unknown day). About, circa, c., approx or ~ in front says that it is estimated.
 */
export function readPartialDate(text: string, today: Day, about: About = 'birth'): PartialDate | UnreadDay {
  const guess = /^\s*(?:about|around|circa|approx(?:imately)?|estimated|est|c|~)[\s.]*(?=[\dz?a-z])/i.exec(text)
  const estimated = guess !== null
  const said = text
    .slice(guess?.[0].length ?? 0)
    .trim()
    .toLowerCase()
  const known = said.replace(/^((zz|xx|\?\?|\?|unknown)[ ./-]){1,2}/, '')
  const parts = /^(?:(\d{1,2}|[a-z]+)[ ,./-]+)?(\d{4})$/.exec(known)
  if (!parts) {
    const whole = readDay(said, today, about)
    return isUnread(whole) ? whole : { on: whole, estimated }
  }
  const [, monthText, year] = parts
  if (Number(year) < 1900 || Number(year) > yearOf(today) + 20) return { unread: `The year ${year} is too long ago or too far ahead` }
  if (!monthText) return { on: year!, estimated }
  const month = /^\d/.test(monthText) ? Number(monthText) : monthNamed(monthText)
  if (!month || month > 12) return { unread: 'That is not a month' }
  return { on: `${year}-${two(month)}`, estimated }
}
