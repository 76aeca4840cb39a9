import type { Day } from '../../kernel/kernel.ts'
import {
  authorityNamed,
  type CheckedReturn,
  type Collection,
  checker,
  derived903,
  endOf,
  firstHalves,
  type Given,
  nearestChecked,
  type Outcome,
  type RawRow,
  type Reference,
  type ReturnYear,
  readIsoDay,
  readStrokedDay,
  returnNamed,
  returnYearOf,
  startOf,
  tabler,
  yearOfDates,
} from '../../returns/returns.ts'
import { Unreadable } from '../files/file.ts'
import { byChild } from './by-child.ts'
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
  readonly outcomes: readonly Outcome[]
  /** What was not read, and why, in a line each. */
  readonly notes: readonly string[]
}

/** Checks a return that lies in files, whatever its size: it is read once, its rows are brought together child by child, and nothing is kept. */
export async function checkFiles({ path, lastYear, collection, year, reference }: CheckingFiles): Promise<CheckedFiles> {
  const children = byChild()
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
    const found = read.collection()
    const it = found && returnNamed(found)
    if (!it || read.given.size === 0) throw new Unreadable(read.notes[0] ?? 'there is no table of a return in it')

    const about = aboutOf(it, year, ofTheReturn, () => (folder === undefined ? dates.found() : returnYearOf(`${folder}-03-31` as Day)))
    const outcomes = run(
      it,
      about,
      { postcodes: firstHalves, ...reference, fileFormat },
      Object.fromEntries(read.given),
      ofTheReturn,
      children.children(),
    )
    return { collection: it.collection, year: about.year, outcomes, notes: read.notes }
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

interface AboutFiles {
  readonly year: ReturnYear
  readonly start: Day
  readonly end: Day
}

/** A census says which day it speaks of. A looked-after return does not: it is of the year asked for, or of the year of its own dates. */
function aboutOf(
  it: CheckedReturn,
  asked: ReturnYear | undefined,
  ofTheReturn: readonly RawRow[],
  ofDates: () => ReturnYear | undefined,
): AboutFiles {
  const header = ofTheReturn[0]?.cells[Object.keys(it.shape.layouts['Header']!).indexOf('ReferenceDate')]
  const reference = it.collection === 'cin' && typeof header === 'string' ? readIsoDay(header) : undefined
  const own = reference ? returnYearOf(reference) : (asked ?? ofDates() ?? it.years[1])
  const year = asked ?? nearestChecked(own, it)
  return { year, start: startOf(own), end: endOf(own) }
}

function run(
  it: CheckedReturn,
  { year, start, end }: AboutFiles,
  reference: Reference,
  read: Given,
  ofTheReturn: readonly RawRow[],
  children: Iterable<readonly RawRow[]>,
): readonly Outcome[] {
  const is903 = it.collection === 'ssda903'
  const council = reference.localAuthority === undefined ? undefined : authorityNamed(reference.localAuthority, end)
  const known = { ...reference, ...(council && { localAuthority: council.nationalCode }) }
  const { given, derives, mayBeUntold } = is903 ? derived903(read, known, end) : { given: read, derives: () => 0, mayBeUntold: [] }
  const tables = tabler(it.shape, is903 ? readStrokedDay : readIsoDay, ofTheReturn)
  const about = { ...known, collectionStart: start, collectionEnd: end, collectionYear: Number(end.slice(0, 4)) }
  const checks = checker(it.shape, { checks: it.checks, on: endOf(year), given, mayBeUntold, about })
  for (const rows of children) {
    const untold = derives(rows)
    checks.child(tables(rows), untold)
  }
  return checks.finish()
}
