import { dayOf } from './days.ts'
import type { ReadsDay } from './table.ts'

/** The number that so many figures of a text stand for; not a number where one of them is no figure. */
function figures(text: string, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) {
    const figure = text.charCodeAt(i) - 48
    if (!(figure >= 0 && figure <= 9)) return Number.NaN
    sum = sum * 10 + figure
  }
  return sum
}

const stroke = 0x2f
const dash = 0x2d

/** Day, month and year with strokes, as the looked-after return writes it: 01/04/2025, or 1/4/2025. Nothing else is a date there. */
export const readStrokedDay: ReadsDay = text => {
  const { length } = text
  const first = text.charCodeAt(1) === stroke ? 1 : 2
  const second = length - 5
  const width = second - first
  if (length < 8 || length > 10 || width < 2 || width > 3) return undefined
  if (text.charCodeAt(first) !== stroke || text.charCodeAt(second) !== stroke) return undefined
  return dayOf(figures(text, second + 1, length), figures(text, first + 1, second), figures(text, 0, first))
}

/** As XML writes it, and our examples: 2025-04-01. */
export const readIsoDay: ReadsDay = text =>
  text.length === 10 && text.charCodeAt(4) === dash && text.charCodeAt(7) === dash
    ? dayOf(figures(text, 0, 4), figures(text, 5, 7), figures(text, 8, 10))
    : undefined
