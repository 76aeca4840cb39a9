import type { Day } from '../kernel/kernel.ts'
import { dayOf } from './days.ts'
import type { ReadsDay } from './table.ts'

/** A return says the same few thousand dates again and again: each is worked out once. A file of nonsense does not fill the memory. */
const mostKept = 40_000

const kept = (reads: ReadsDay): ReadsDay => {
  const known = new Map<string, Day | undefined>()
  return text => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found
    if (text.length > 10) return undefined
    if (known.size >= mostKept) known.clear()
    const read = reads(text)
    known.set(text, read)
    return read
  }
}

const matching = (shape: RegExp, year: number, month: number, date: number): ReadsDay =>
  kept(text => {
    const part = shape.exec(text)
    return part ? dayOf(Number(part[year]), Number(part[month]), Number(part[date])) : undefined
  })

/** Day, month and year with strokes, as the looked-after return writes it: 01/04/2025, or 1/4/2025. Nothing else is a date there. */
export const readStrokedDay = matching(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, 3, 2, 1)

/** As XML writes it, and our examples: 2025-04-01. */
export const readIsoDay = matching(/^(\d{4})-(\d{2})-(\d{2})$/, 1, 2, 3)
