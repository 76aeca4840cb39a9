import { isDay } from '../../kernel/kernel.ts'
import { readStrokedDay } from '../read-day.ts'

/** What stands in a cell: text, or nothing. */
export type Cell = string | null

/** The cells of a row, in the order of the columns of its table. */
export type Row = readonly Cell[]

/** As the data set's own scripts name the types. A moment has no zone: it is what the clock on the wall said. */
export type CellType = 'text' | 'moment' | 'integer' | 'number'

/** What other systems write where they hold nothing. */
const nothing = new Set(['', 'SSD_PH', 'PLACEHOLDER_DATA', 'NULL'])

/** A cell of a file as we hold it: without the padding of a fixed width, without a midnight that nobody meant, and empty where it only stands in for something. */
export function cellRead(text: string | undefined, type: CellType): Cell {
  const said = text?.trimEnd() ?? ''
  if (nothing.has(said)) return null
  if (type !== 'moment') return said
  const written = momentRead(said)
  return written === '1900-01-01' ? null : written
}

/** `2025-03-03`, or `2025-03-03 09:30:00`; what is neither stays as it is written. */
function momentRead(text: string): string {
  const [, on = '', time = ''] = /^(\S+?)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?$/.exec(text) ?? []
  const day = isDay(on) ? on : readStrokedDay(on)
  if (!day) return text
  return time === '' || /^00:00(:00)?$/.test(time) ? day : `${day} ${time.padEnd(8, ':00')}`
}
