import type { RawRow } from '../../returns/returns.ts'
import { Unreadable } from '../files/file.ts'
import { namelessFile } from '../files/nameless-file.ts'

/** About so much text is held in memory; more goes to a file without a name. */
const held = 4 * 2 ** 20
/** So few children are in each that the rows of one part are held at once. */
const parts = 1024
/** In bytes, what of a part is written at once. */
const inPiece = 4096

export interface ByChild {
  readonly add: (child: string, row: RawRow) => void
  /** All rows of each child, those of one table in their order. */
  readonly children: () => Generator<readonly RawRow[]>
  /** The rows of those who have more than one, one after the other. */
  readonly several: () => Generator<RawRow>
  readonly close: () => void
}

/** Brings together the rows of each child, or of whatever else they say, from tables in any order, in memory that does not grow with them. */
export function byChild(limit = held): ByChild {
  let memory = new Map<string, RawRow[]>()
  let size = 0
  let file: ReturnType<typeof spilled> | undefined

  const spill = () => {
    const opened = spilled()
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
      if (!file) return yield* memory.values()
      for (const lines of file.parts()) {
        const children = new Map<string, RawRow[]>()
        for (const some of lines()) {
          for (const [child, table, row, cells] of some) {
            const rows = children.get(child)
            if (rows) put(rows, { table, row, cells })
            else children.set(child, [{ table, row, cells }])
          }
        }
        yield* children.values()
      }
    },
    *several() {
      for (const rows of memory.values()) if (rows.length > 1) yield* rows
      for (const lines of file?.parts() ?? []) {
        const counts = new Map<string, number>()
        for (const some of lines()) for (const [child] of some) counts.set(child, (counts.get(child) ?? 0) + 1)
        for (const some of lines()) for (const [child, table, row, cells] of some) if (counts.get(child)! > 1) yield { table, row, cells }
      }
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

type Line = [string, number, number, string[]]

/** Rows in a file, in parts of which each has all rows of its children. What waits to be written is text of a fixed size, so that the heap holds none of it. */
function spilled() {
  const file = namelessFile()
  const waiting = Array.from({ length: parts }, () => ({ bytes: Buffer.allocUnsafeSlow(inPiece), size: 0 }))
  /** Where each piece of a part begins and how long it is, one after the other. */
  const pieces = Array.from({ length: parts }, () => [] as number[])
  const keep = (part: number, bytes: Uint8Array) => void pieces[part]!.push(file.add(bytes), bytes.length)
  const flush = (part: number) => {
    const its = waiting[part]!
    if (its.size > 0) keep(part, its.bytes.subarray(0, its.size))
    its.size = 0
  }
  return {
    add: (child: string, { table, row, cells }: RawRow) => {
      const line = `,${JSON.stringify([child, table, row, cells])}`
      const part = partOf(child)
      const its = waiting[part]!
      // A character takes at most three bytes.
      if (its.size + line.length * 3 > inPiece) flush(part)
      if (line.length * 3 > inPiece) keep(part, Buffer.from(line))
      else its.size += its.bytes.write(line, its.size)
    },
    *parts() {
      for (const [part, its] of pieces.entries()) {
        flush(part)
        yield function* lines(): Generator<readonly Line[]> {
          for (let i = 0; i < its.length; i += 2) yield JSON.parse(`[${file.read(its[i]!, its[i + 1]!).toString('utf8', 1)}]`) as Line[]
        }
      }
    },
    close: file.close,
  }
}

function partOf(child: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < child.length; i++) sum = Math.imul(sum ^ child.charCodeAt(i), 0x01000193)
  return (sum ^ (sum >>> 16)) & (parts - 1)
}
