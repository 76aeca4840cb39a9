import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RawRow } from '../../returns/returns.ts'
import { Unreadable } from '../files/file.ts'

/** About so much text is held in memory; more goes to a file without a name, which is gone when this ends, however it ends. */
const held = 8 * 2 ** 20
const pending = 8 * 2 ** 20
const parts = 256

export interface ByChild {
  readonly add: (child: string, row: RawRow) => void
  /** All rows of each child, those of one table in their order. */
  readonly children: () => Generator<readonly RawRow[]>
  readonly close: () => void
}

/** Brings together the rows of each child from tables in any order, in memory that does not grow with them. */
export function byChild(limit = held): ByChild {
  let memory = new Map<string, RawRow[]>()
  let size = 0
  let file: Spill | undefined

  const spill = () => {
    const opened = openSpill()
    for (const [child, rows] of memory) for (const row of rows) opened.add(child, row)
    memory = new Map()
    file = opened
  }
  return {
    add: (child, row) => {
      if (file) return file.add(child, row)
      const rows = memory.get(child)
      if (rows) put(rows, row)
      else memory.set(child, [row])
      size += 100
      for (const cell of row.cells) size += cell?.length ?? 0
      if (size > limit) spill()
    },
    *children() {
      if (file) yield* file.children()
      else yield* memory.values()
    },
    close: () => file?.close(),
  }
}

/** No child has a hundredth of these; a table without numbers of children, all of which are then one, could. */
const mostOfOne = 200_000

function put(rows: RawRow[], row: RawRow): void {
  if (rows.length >= mostOfOne) throw new Unreadable(`more than ${mostOfOne.toLocaleString('en-GB')} rows are of one child, or of none`)
  rows.push(row)
}

type Spill = ByChild

function openSpill(): Spill {
  const path = join(tmpdir(), `kith-${randomUUID()}`)
  const file = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  const waiting = Array.from({ length: parts }, () => [] as string[])
  const pieces = Array.from({ length: parts }, () => [] as { at: number; size: number }[])
  let end = 0
  let size = 0

  const flush = () => {
    for (const [part, lines] of waiting.entries()) {
      if (lines.length === 0) continue
      const bytes = Buffer.from(`[${lines.join(',')}]`)
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, end + done)
      pieces[part]!.push({ at: end, size: bytes.length })
      end += bytes.length
      lines.length = 0
    }
    size = 0
  }
  const read = ({ at, size }: { at: number; size: number }) => {
    const bytes = Buffer.allocUnsafe(size)
    for (let done = 0; done < size; ) done += readSync(file, bytes, done, size - done, at + done)
    return JSON.parse(bytes.toString()) as [string, number, number, string[]][]
  }
  return {
    add: (child, { table, row, cells }) => {
      const line = JSON.stringify([child, table, row, cells])
      waiting[partOf(child)]!.push(line)
      size += line.length
      if (size > pending) flush()
    },
    *children() {
      flush()
      for (const part of pieces) {
        const children = new Map<string, RawRow[]>()
        for (const piece of part) {
          for (const line of read(piece)) {
            const row = { table: line[1], row: line[2], cells: line[3] }
            const rows = children.get(line[0])
            if (rows) put(rows, row)
            else children.set(line[0], [row])
          }
        }
        yield* children.values()
      }
    },
    close: () => closeSync(file),
  }
}

function partOf(child: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < child.length; i++) sum = Math.imul(sum ^ child.charCodeAt(i), 0x01000193)
  return (sum ^ (sum >>> 16)) & (parts - 1)
}
