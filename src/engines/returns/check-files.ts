import type { Day } from '../../kernel/kernel.ts'
import {
  authorityNamed,
  type CheckedReturn,
  type Collection,
  checker,
  derived903,
  endOf,
  firstHalves,
  type Outcome,
  type RawRow,
  type Reference,
  type ReturnYear,
  readIsoDay,
  readStrokedDay,
  returnNamed,
  returnYearOf,
  tabler,
  yearOfDates,
} from '../../returns/returns.ts'
import { Unreadable } from '../files/file.ts'
import { type AboutFiles, aboutFiles } from './about-files.ts'
import { byChild } from './by-child.ts'
import { type FoundInFiles, type FoundSpool, foundSpool } from './found-spool.ts'
import { readReturn } from './read-return.ts'
import { reading } from './reading.ts'

export interface CheckingFiles {
  readonly path: string
  readonly lastYear?: string
  /** Which return it is, where its tables need not say so. */
  readonly collection?: Collection
  /** Whose checks are asked; or those of the year that the return itself is about. */
  readonly year?: ReturnYear
  readonly reference: Reference
}
export interface CheckedFiles {
  readonly collection: Collection
  readonly year: ReturnYear
  readonly outcomes: readonly Outcome<FoundInFiles>[]
  /** What was not read, and why, in a line each. */
  readonly notes: readonly string[]
  /** What was found can be read until then. */
  readonly close: () => void
}

/** Checks a return that lies in files, whatever its size: it is read once, its rows are brought together child by child, and what is found waits in a file. */
export async function checkFiles({ path, lastYear, collection, year, reference }: CheckingFiles): Promise<CheckedFiles> {
  const children = byChild()
  const found = foundSpool()
  const ofTheReturn: RawRow[] = []
  const dates = yearOfDates()
  try {
    const read = reading(collection, (of, row) => {
      const at = childAt(of)[row.table]!
      if (at < 0) ofTheReturn.push(row)
      else children.add(row.cells[at] as string, row)
      if (year === undefined && of === 'ssda903') dates.see(row)
    })
    const ends = year === undefined ? undefined : Number(endOf(year).slice(0, 4))
    const { format: fileFormat, ends: folder } = await readReturn(path, read, { ends })
    if (lastYear !== undefined) await readReturn(lastYear, read, { all: '_last' })
    const known = read.collection()
    const it = known && returnNamed(known)
    if (!it || read.given.size === 0) throw new Unreadable(read.notes[0] ?? 'there is no table of a return in it')

    const ofItself = () => (folder === undefined ? dates.found() : returnYearOf(`${folder}-03-31` as Day))
    const about = aboutFiles(it, year, Object.fromEntries(read.given), ofTheReturn, ofItself)
    const outcomes = run(it, about, { postcodes: firstHalves, ...reference, fileFormat }, ofTheReturn, children.children(), found)
    return { collection: it.collection, year: about.year, outcomes, notes: read.notes, close: found.close }
  } catch (fault) {
    found.close()
    throw fault
  } finally {
    children.close()
  }
}

/** In which column each table says whose row it is; none in a table of the return itself. */
function childAt(collection: Collection): readonly number[] {
  const known = childColumns.get(collection)
  if (known) return known
  const { layouts, child } = returnNamed(collection)!.shape
  const columns = Object.values(layouts).map(layout => Object.keys(layout).indexOf(child))
  childColumns.set(collection, columns)
  return columns
}
const childColumns = new Map<Collection, readonly number[]>()

function run(
  it: CheckedReturn,
  { year, start, end, given: read }: AboutFiles,
  reference: Reference,
  ofTheReturn: readonly RawRow[],
  children: Iterable<readonly RawRow[]>,
  found: FoundSpool,
): readonly Outcome<FoundInFiles>[] {
  const is903 = it.collection === 'ssda903'
  const council = reference.localAuthority === undefined ? undefined : authorityNamed(reference.localAuthority, end)
  const known = { ...reference, ...(council && { localAuthority: council.nationalCode }) }
  const { given, derives, mayBeUntold } = is903 ? derived903(read, known, end) : { given: read, derives: () => 0, mayBeUntold: [] }
  const tables = tabler(it.shape, is903 ? readStrokedDay : readIsoDay, ofTheReturn)
  const about = { ...known, collectionStart: start, collectionEnd: end, collectionYear: Number(end.slice(0, 4)) }
  const checks = checker(it.shape, { checks: it.checks, on: endOf(year), given, mayBeUntold, about }, found)
  let isEmpty = true
  for (const rows of children) {
    isEmpty = false
    const untold = derives(rows)
    checks.child(tables(rows), untold)
  }
  // A return without a child still has its header.
  if (isEmpty) checks.child(tables([]))
  return checks.finish()
}
