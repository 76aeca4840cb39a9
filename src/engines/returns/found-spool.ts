import { type Keeping, rowsInOrder } from '../../returns/returns.ts'
import { type NamelessFile, namelessFile } from '../files/nameless-file.ts'
import { type ByChild, byChild } from './by-child.ts'

/** Some failing rows of a table, and whose each of them is. */
interface SomeRows {
  readonly rows: readonly number[]
  readonly children: readonly (string | undefined)[]
}
/** Where a check failed, read again each time that it is asked: as `FoundRows`, of which there may be more than fit into memory. */
export interface FoundInFiles {
  readonly table?: string
  readonly fields: readonly string[]
  /** By their rows, and each once. */
  readonly some: () => Iterable<SomeRows>
}

export interface FoundSpool extends Keeping<FoundInFiles> {
  readonly close: () => void
}

/** So many findings are held in memory, of all checks together. */
const held = 100_000
/** So many are read at once of each sorted run of them. */
const inBlock = 256
/** About so much text of rows that are told apart by what they say, for each check that does. */
const heldAlike = 2 ** 20

/** Keeps what checks find, in memory that does not grow with it: what is more goes to a file without a name, in sorted runs, and is merged when it is told. */
export function foundSpool(limit = held): FoundSpool {
  const slots: Slot[] = []
  const alikes: ByChild[] = []
  let file: NamelessFile | undefined
  let count = 0
  const spill = () => {
    file ??= namelessFile()
    for (const slot of slots) slot.spill(file)
    count = 0
  }
  return {
    found: (table, fields) => {
      const slot = aSlot()
      slots.push(slot)
      return {
        add: (row, child) => {
          slot.add(row, child)
          if (++count >= limit) spill()
        },
        all: () => ({ ...(table !== undefined && { table }), fields, some: () => merged(slot.runs()) }),
      }
    },
    alike: () => {
      const rows = byChild(heldAlike)
      alikes.push(rows)
      return {
        add: (says, { row, child }) => rows.add(says, { table: 0, row, cells: [child ?? ''] }),
        *all() {
          for (const { row, cells } of rows.several()) yield { row, child: cells[0] === '' ? undefined : (cells[0] as string) }
        },
      }
    },
    close: () => {
      file?.close()
      for (const rows of alikes) rows.close()
    },
  }
}

type Slot = ReturnType<typeof aSlot>

/** What one check finds in one table: some of it in memory, the rest in runs, each in the order of its rows. */
function aSlot() {
  let rows: number[] = []
  let children: (string | undefined)[] = []
  const spilled: (() => Generator<SomeRows>)[] = []

  function* blocks(): Generator<SomeRows> {
    const order = rowsInOrder(rows)
    for (let from = 0; from < order.length; from += inBlock) {
      const some = [...order.subarray(from, from + inBlock)]
      yield { rows: some.map(at => rows[at]!), children: some.map(at => children[at]) }
    }
  }
  return {
    add: (row: number, child: string | undefined) => {
      rows.push(row)
      children.push(child)
    },
    spill: (file: NamelessFile) => {
      if (rows.length === 0) return
      const written = [...blocks()].flatMap(({ rows, children }) => {
        const text = Buffer.from(JSON.stringify([rows, children.map(child => child ?? null)]))
        const size = Buffer.alloc(4)
        size.writeUInt32LE(text.length)
        return [size, text]
      })
      const bytes = Buffer.concat(written)
      const at = file.add(bytes)
      const end = at + bytes.length
      spilled.push(() => readRun(file, at, end))
      rows = []
      children = []
    },
    runs: () => [...spilled.map(run => run()), blocks()],
  }
}

function* readRun(file: NamelessFile, from: number, end: number): Generator<SomeRows> {
  for (let at = from; at < end; ) {
    const size = file.read(at, 4).readUInt32LE()
    const [rows, children] = JSON.parse(file.read(at + 4, size).toString()) as [number[], (string | null)[]]
    yield { rows, children: children.map(child => child ?? undefined) }
    at += 4 + size
  }
}

/** Some of each run at a time: nothing comes after the last row of the block that ends first but what is still to be read. */
function* merged(runs: Generator<SomeRows>[]): Generator<SomeRows> {
  const begun = (run: Generator<SomeRows>) => {
    const { value } = run.next()
    return value ? [{ run, block: value as SomeRows, at: 0 }] : []
  }
  let open = runs.flatMap(begun)
  while (open.length > 0) {
    const upTo = open.reduce((least, { block }) => Math.min(least, block.rows.at(-1)!), Number.POSITIVE_INFINITY)
    const rows: number[] = []
    const children: (string | undefined)[] = []
    for (const each of open) {
      for (; each.at < each.block.rows.length && each.block.rows[each.at]! <= upTo; each.at++) {
        rows.push(each.block.rows[each.at]!)
        children.push(each.block.children[each.at])
      }
    }
    open = open.flatMap(each => (each.at < each.block.rows.length ? each : begun(each.run)))
    const order = [...rowsInOrder(rows)]
    yield { rows: order.map(at => rows[at]!), children: order.map(at => children[at]) }
  }
}
