import {
  type AcrossCells,
  acrossReturn,
  besideOthers,
  type Collection,
  checker,
  endOf,
  type Given,
  givenBeside,
  nearestChecked,
  type Outcome,
  type RawRow,
  type ReturnYear,
  readIsoDay,
  returnNamed,
  returnYearOf,
  startOf,
  tabler,
  yearOfDates,
} from '../../returns/returns.ts'
import { Unreadable } from '../files/file.ts'
import { besideKind, readFeed, readWorkforce } from './beside.ts'
import { byChild } from './by-child.ts'
import { type FoundInFiles, foundSpool } from './found-spool.ts'
import { readReturn } from './read-return.ts'
import { reading } from './reading.ts'

export interface CheckedAcross {
  readonly collection: 'across'
  readonly year: ReturnYear
  readonly outcomes: readonly Outcome<FoundInFiles>[]
  readonly notes: readonly string[]
  /** What was found can be read until then. */
  readonly close: () => void
}

const tables = Object.keys(acrossReturn.shape.layouts)
const childAt = tables.map(table => Object.keys(acrossReturn.shape.layouts[table]!).indexOf('CHILD'))

/** Sets several returns of one council against each other, child by child: a child is the same one where they have the same number. */
export async function checkAcross(paths: readonly string[], asked?: ReturnYear): Promise<CheckedAcross> {
  const children = byChild()
  const found = foundSpool()
  const ofAll: RawRow[] = []
  const notes: string[] = []
  const given: Record<string, ReadonlyMap<string, true | string>> = {}
  const years = new Map<string, ReturnYear>()
  const counts = new Map<string, number>()
  const add = ({ table, cells }: AcrossCells, row?: number) => {
    const at = tables.indexOf(table)
    const n = counts.get(table) ?? 0
    counts.set(table, n + 1)
    const raw = { table: at, row: row ?? n, cells: cells.map(cell => cell ?? '') }
    if (childAt[at]! < 0) ofAll.push(raw)
    else children.add(raw.cells[childAt[at]!] as string, raw)
  }

  try {
    for (const path of paths) await named(path, () => readOne(path))
    if (new Set(Object.keys(given).map(table => table.split('_')[0])).size < 2)
      throw new Unreadable(
        'there are not two different returns in these: a census, a looked-after return, the daily feed, a workforce census',
      )
    const all = new Set(years.values())
    if (all.size > 1)
      notes.push(`they are not of one year: ${[...years].map(([name, year]) => `${name} ${year.replace('_', '/')}`).join(', ')}`)
    const year = nearestChecked(asked ?? [...all].sort().at(-1) ?? acrossReturn.years[1], acrossReturn)
    const outcomes = run(year)
    return { collection: 'across', year, outcomes, notes, close: found.close }
  } catch (fault) {
    found.close()
    throw fault
  } finally {
    children.close()
  }

  async function readOne(path: string): Promise<void> {
    const beside = await besideKind(path)
    if (beside) {
      const prefix = beside.kind === 'feed' ? 'FEED_' : 'CSWW_'
      for (const row of await (beside.kind === 'feed' ? readFeed(beside.file) : readWorkforce(beside.file))) add(row)
      for (const table of tables.filter(name => name.startsWith(prefix)))
        given[table] = new Map(Object.keys(acrossReturn.shape.layouts[table]!).map(column => [column, true]))
      return
    }
    const dates = yearOfDates()
    let reference: string | undefined
    const read = reading(undefined, (of, row) => {
      const name = Object.keys(returnNamed(of)!.shape.layouts)[row.table]!
      if (of === 'ssda903') dates.see(row)
      if (of === 'cin' && name === 'Header')
        reference = row.cells[Object.keys(returnNamed(of)!.shape.layouts['Header']!).indexOf('ReferenceDate')] as string
      const taken = besideOthers(of, { table: name, cells: row.cells })
      if (taken) add(taken, row.row)
    })
    const { ends } = await readReturn(path, read, {})
    notes.push(...read.notes.map(note => `${path}: ${note}`))
    const of: Collection | undefined = read.collection()
    if (!of) throw new Unreadable(read.notes[0] ?? 'there is no table of a return in it')
    for (const [table, columns] of givenBeside(of, Object.fromEntries(read.given))) given[table] = columns
    const day = reference === undefined ? undefined : readIsoDay(reference)
    const own = of === 'cin' ? day && returnYearOf(day) : ends === undefined ? dates.found() : returnYearOf(`${ends}-03-31` as never)
    if (own) years.set(returnNamed(of)!.name, own)
  }

  function run(year: ReturnYear): readonly Outcome<FoundInFiles>[] {
    const about = { collectionStart: startOf(year), collectionEnd: endOf(year), collectionYear: Number(endOf(year).slice(0, 4)) }
    const { checks, shape } = acrossReturn
    const checked = checker(shape, { checks, on: endOf(year), given: given as Given, about }, found)
    const tablesOf = tabler(shape, readIsoDay, ofAll)
    const inBoth = { all: 0, several: 0 }
    for (const rows of children.children()) {
      inBoth.all++
      if (new Set(rows.map(row => tables[row.table]!.split('_')[0])).size > 1) inBoth.several++
      checked.child(tablesOf(rows))
    }
    notes.push(`${inBoth.several} of ${inBoth.all} children are in more than one of them by the same number`)
    return checked.finish()
  }
}

/** Which of several inputs cannot be read. */
async function named(path: string, read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (fault) {
    throw fault instanceof Unreadable ? new Unreadable(`${path}: ${fault.message}`) : fault
  }
}
