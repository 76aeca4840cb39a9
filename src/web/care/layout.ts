import { type Day, dayNumber, daysBetween, yearOf } from '../../kernel/kernel.ts'

/** From a day until, and not including, another; it goes on where it has no end. */
export interface Span {
  from: Day
  until?: Day | undefined
}

/** A span with its place: where its bar begins and ends, and where its words stand, in pixels from the top. */
export type Placed<T extends Span> = T & { top: number; bottom: number; words: number }

/** How much room the words of one span take. */
export const wordsHigh = 34

export interface Scale {
  from: Day
  until: Day
  height: number
}

/** Time runs down. A few weeks are not a dot, and eighteen years are not a mile. */
export function scaleOf(spans: readonly Span[], today: Day): Scale {
  const from = spans.map(s => s.from).sort()[0] ?? today
  const until = spans.some(s => s.until === undefined)
    ? today
    : (spans
        .flatMap(s => s.until ?? [])
        .sort()
        .at(-1) ?? today)
  const days = Math.max(1, daysBetween(from, until))
  return { from, until, height: Math.round(Math.min(760, Math.max(150, days * 0.16))) }
}

export const at = ({ from, until, height }: Scale, on: Day): number =>
  Math.round(Math.max(0, Math.min(1, daysBetween(from, on) / Math.max(1, daysBetween(from, until)))) * height)

/** Bars stand at their days; words stand beside the beginning of theirs, and below the words before them, so that none stands on another. */
export function placed<T extends Span>(spans: readonly T[], scale: Scale): Placed<T>[] {
  let free = 0
  return spans
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(span => {
      const top = at(scale, span.from)
      const bottom = Math.max(top + 3, at(scale, span.until ?? scale.until))
      const words = Math.max(top, free)
      free = words + wordsHigh
      return { ...span, top, bottom, words }
    })
}

/** The first of January of each year between, thinned out so that the numbers have room, as the end has. */
export function yearsOf(scale: Scale): { year: number; y: number }[] {
  const first = yearOf(scale.from) + 1
  const all = Array.from({ length: Math.max(0, yearOf(scale.until) - first + 1) }, (_, i) => {
    const year = first + i
    return { year, y: at(scale, `${year}-01-01` as Day) }
  })
  return all.filter(({ y }, i) => y >= 18 && (i === 0 || y - (all[i - 1]?.y ?? 0) >= 16 || i % 2 === 0) && y <= scale.height - 16)
}

/** Days in a span so far, its first day and not its last. */
export const daysIn = ({ from, until }: Span, today: Day): number => dayNumber(until ?? today) - dayNumber(from)
