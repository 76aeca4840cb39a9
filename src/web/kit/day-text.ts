import {
  civilTime,
  type Day,
  dayInShort,
  dayInWords,
  dayWithWeekday,
  type Instant,
  type PartialDate,
  partialDateInWords,
} from '../../kernel/kernel.ts'
import { type Html, html } from '../html.ts'

/** 3 March 2025. `weekday` where somebody has to turn up, `short` only where a table has no room. */
export const dayText = (day: Day, as?: 'weekday' | 'short'): Html => {
  const words = as === 'weekday' ? dayWithWeekday(day) : as === 'short' ? dayInShort(day) : dayInWords(day)
  return html`<time datetime="${day}">${words}</time>`
}

/** A date of which we may know the year only: about March 2015. */
export const partialDayText = (date: PartialDate): Html => html`<time datetime="${date.on}">${partialDateInWords(date)}</time>`

/** 14:03 on 3 March 2025, by the clock in England. */
export function momentText(at: Instant): Html {
  const { day, time } = civilTime(at)
  return html`<time datetime="${at}">${time} on ${dayInWords(day)}</time>`
}
