import { civilTime, type Day, type Instant, isDay, momentOf } from '../../kernel/kernel.ts'
import { type CodeList, labelOf } from '../../record/record.ts'
import type { CellType } from './cell.ts'
import type { Column, Held, Telling } from './table.ts'

/** The columns that tables are made of: each shows a fact in a cell, and takes it from one. */

type Tell = NonNullable<Column['tell']>

/** The number of the row itself. */
export const key = (name: string): Column => ({ name, type: 'text', size: 48, facts: [], tell: (h, t) => t.key('', h.id) })

export const person = (name: string): Column => ({ name, type: 'text', size: 48, facts: [], isPerson: true, tell: (_, t) => t.person })

/** Nothing of the record: it is exported empty, or as another system had it. */
export const notHeld = (name: string, size?: number, type: CellType = 'text'): Column => ({ name, type, ...(size && { size }), facts: [] })

/** Worked out from the record, and never taken from a file. */
export const told = (name: string, type: CellType, tell: Tell, more: Partial<Column> = {}): Column => ({
  name,
  type,
  facts: [],
  tell,
  ...more,
})

/** Another entry of the same child, as its own table calls it. */
export const to = (name: string, fact: string, table: string): Column => ({
  name,
  type: 'text',
  size: 48,
  facts: [fact],
  tell: (h, t) => (h[fact] === undefined ? null : t.key(table, h[fact] as string)),
  read: (cell, { entry }) => {
    const id = entry(table, cell)
    return id ? { facts: { [fact]: id } } : { doubt: `No row of ${table} about this person has this number.` }
  },
})

/** A worker, a team, a family or another person. */
export const about = (name: string, fact: string, table: string, size = 48): Column => ({
  name,
  type: 'text',
  size,
  names: table,
  facts: [fact],
  tell: h => h[fact] as string | undefined,
  read: (cell, { subject }) => {
    const id = subject(table, cell)
    return id ? { facts: { [fact]: id } } : { doubt: `No row of ${table} has this number.` }
  },
})

export const on = (name: string, fact: string): Column => ({
  name,
  type: 'moment',
  facts: [fact],
  tell: h => h[fact] as Day | undefined,
  read: cell => {
    const day = cell.slice(0, 10)
    return isDay(day) ? { facts: { [fact]: day } } : notADate
  },
})
export const notADate = { doubt: 'This is not a date.' }

/** A moment as the clock on the wall said it. */
const clockOf = (at: Instant): string => {
  const { day, time } = civilTime(at)
  const written = `${day} ${time}:${at.slice(17, 19)}`
  return written.endsWith(' 00:00:00') ? day : written
}
export const at = (name: string, fact: string): Column => ({
  name,
  type: 'moment',
  facts: [fact],
  tell: h => (h[fact] === undefined ? null : clockOf(h[fact] as Instant)),
  read: cell => {
    const day = cell.slice(0, 10)
    if (!isDay(day)) return notADate
    const minute = momentOf({ day, time: cell.slice(11, 16) || '00:00' })
    return minute ? { facts: { [fact]: `${minute.slice(0, 17)}${cell.slice(17, 19) || '00'}.000Z` } } : notADate
  },
})

export const text = (name: string, size: number | undefined, fact: string): Column => ({
  name,
  type: 'text',
  ...(size && { size }),
  facts: [fact],
  tell: h => h[fact] as string | undefined,
  read: cell => ({ facts: { [fact]: cell } }),
})

export const code = (name: string, size: number, fact: string, list: CodeList): Column => ({
  ...text(name, size, fact),
  read: cell => {
    const said = cell.toUpperCase()
    return list.some(row => row.code === said) ? { facts: { [fact]: said } } : { doubt: 'This is not one of the codes.' }
  },
})

/** What a code means, beside it. */
export const described = (name: string, fact: string, list: CodeList): Column =>
  told(name, 'text', h => (h[fact] === undefined ? null : labelOf(list, h[fact] as string)), { size: 255 })

export const yes = (is: unknown): 'Y' | 'N' | null => (is === undefined || is === null ? null : is ? 'Y' : 'N')
export function flagRead(cell: string): boolean | undefined {
  const said = cell.toUpperCase()
  if (['Y', 'YES', '1', 'TRUE'].includes(said)) return true
  return ['N', 'NO', '0', 'FALSE'].includes(said) ? false : undefined
}
export const flag = (name: string, fact: string, size = 1): Column => ({
  name,
  type: 'text',
  size,
  facts: [fact],
  tell: h => yes(h[fact]),
  read: cell => {
    const is = flagRead(cell)
    return is === undefined ? { doubt: 'This is not Y or N.' } : { facts: { [fact]: is } }
  },
})

export const number = (name: string, fact: string, type: 'integer' | 'number' = 'integer'): Column => ({
  name,
  type,
  facts: [fact],
  tell: h => (h[fact] === undefined ? null : String(h[fact])),
  read: cell => (Number.isFinite(Number(cell)) ? { facts: { [fact]: Number(cell) } } : { doubt: 'This is not a number.' }),
})

/** Our word for something, and the data set's; with what other systems also write. The first of each is what we write. */
export const oneOf = (
  name: string,
  size: number,
  fact: string,
  words: Readonly<Record<string, readonly [string, ...string[]]>>,
): Column => ({
  ...text(name, size, fact),
  tell: h => (h[fact] === undefined ? null : (words[h[fact] as string]?.[0] ?? null)),
  read: cell => {
    const said = cell.toLowerCase()
    const [ours] = Object.entries(words).find(([, theirs]) => theirs.some(word => word.toLowerCase() === said)) ?? []
    return ours === undefined ? { doubt: 'This is not one of the words of the data set.' } : { facts: { [fact]: ours } }
  },
})

/** The row of another table that is about the same child, found by what both hold. */
export const found = (name: string, table: string, find: (held: Held, telling: Telling) => Held | undefined): Column =>
  told(
    name,
    'text',
    (h, t) => {
      const other = find(h, t)
      return other ? t.key(table, other.id) : null
    },
    { size: 48 },
  )
