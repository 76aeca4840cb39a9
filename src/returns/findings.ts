import type { Day, Id, Instant } from '../kernel/kernel.ts'
import { addDays, daysBetween } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import type { FoundOfChild } from './child-checker.ts'
import { fingerprint } from './fingerprint.ts'
import { keptYears } from './kept-years.ts'
import { type LiveReturn, type LiveRow, liveReturns } from './live-return.ts'
import type { ReturnYear } from './return-year.ts'
import { endOf, startOf } from './return-year.ts'
import type { Columns, Layouts, Row, Tables } from './table.ts'
import type { Collection } from './the-returns.ts'

/** Something that a return's own check finds wrong with an entry of the record. It holds nothing of what the record says. */
export interface Finding {
  readonly collection: Collection
  readonly year: ReturnYear
  readonly rule: string
  readonly severity: 'error' | 'query'
  readonly table: string
  readonly entry: Id
  readonly fields: readonly string[]
  /** Of all that the check looked at: another one when any of it changed. */
  readonly fingerprint: string
  /** When the last of what the check looked at was recorded. */
  readonly since: Instant
  /** The first day on which it is wrong, where it is so only because time passed. */
  readonly standsFrom?: Day
  /** Who said that these very facts were checked and are right. */
  readonly review?: Id
}

/** What the checks of every return find wrong with one child, in each of the kept years, whatever day it is. */
export function findingsOf(child: Child): Finding[] {
  const all: Finding[] = []
  let moments: ReadonlyMap<Id, Instant> | undefined
  const recordedAt = () => (moments ??= recordedAtOf(child))
  for (const year of keptYears) for (const live of liveReturns(year)) findIn(live, child, recordedAt, all)
  return all
}

function findIn(live: LiveReturn, child: Child, recordedAt: () => ReadonlyMap<Id, Instant>, all: Finding[]): void {
  const rows = live.rowsOf(child)
  if (!rows) return
  const tables = live.tablesOf(rows)
  const found = live.checker.find(tables)
  if (found.length === 0) return
  for (const each of found) {
    for (const [table, wrong] of Object.entries(each.rows)) {
      // A row of the return itself, such as its header, is nobody's to put right here.
      if (!each.looksAt.has(table)) continue
      for (const [entry, its] of Map.groupBy(wrong, row => rows[row.row]!.entry)) {
        if (entry !== undefined) all.push(findingOf(live, child, rows, tables, each, { table, entry, its, recordedAt: recordedAt() }))
      }
    }
  }
}

interface Where {
  readonly table: string
  readonly entry: Id
  readonly its: readonly Row[]
  readonly recordedAt: ReadonlyMap<Id, Instant>
}

function findingOf(
  { collection, year, toldAtTheEnd }: LiveReturn,
  child: Child,
  rows: readonly LiveRow[],
  tables: Tables<Layouts>,
  found: FoundOfChild<Layouts>,
  { table, entry, its, recordedAt }: Where,
): Finding {
  const { check, ruling, looksAt, asIfEnded } = found
  const seen = seenBy(looksAt, tables, its)
  const print = fingerprint(JSON.stringify(seen.map(({ said }) => said).sort()))
  const standsFrom = toldAtTheEnd.has(check.id)
    ? endOf(year)
    : asIfEnded && firstDay(year, latest(seen, year), on => asIfEnded(on)[table]?.includes(its[0]!) ?? false)
  const moments = seen.map(({ row }) => rows[row.row]?.entry).flatMap(id => (id && recordedAt.get(id)) ?? [])
  const review = child.findingReviews.findLast(
    r => r.collection === collection && r.rule === check.id && r.about === entry && r.fingerprint === print,
  )?.id
  return {
    collection,
    year,
    rule: check.id,
    severity: check.severity,
    table,
    entry,
    fields: (ruling.flags as Columns<Layouts>)[table] ?? [],
    fingerprint: print,
    since: moments.reduce((a, b) => (a > b ? a : b), recordedAt.get(entry) ?? child.childDetails.recordedAt),
    ...(standsFrom && { standsFrom }),
    ...(review && { review }),
  }
}

interface Seen {
  readonly row: Row
  /** What it says in the columns that the check looks at. */
  readonly said: string
}

/** Numbers that count rows within a return say nothing of the child, and change when another row comes. */
const counting = new Set(['CINdetailsID', 'AssessmentID', 'CPPID'])

/** The rows that a check looked at: all of the child's, or those of the same episode of need where rows say which they are of. */
function seenBy(looksAt: FoundOfChild<Layouts>['looksAt'], tables: Tables<Layouts>, its: readonly Row[]): Seen[] {
  const modules = new Set(its.map(moduleOf))
  const ofModule = (row: Row) => modules.has(undefined) || moduleOf(row) === undefined || modules.has(moduleOf(row))
  return [...looksAt].flatMap(([table, names]) =>
    tables[table]!.filter(ofModule).map(row => ({
      row,
      said: JSON.stringify([table, ...names.filter(name => !counting.has(name)).map(name => row[name] ?? (row.as as never)[name] ?? null)]),
    })),
  )
}
const moduleOf = (row: Row) => row['CINdetailsID']

/** The latest day of the year that stands in what was looked at: no return ends before what it tells of. */
function latest(seen: readonly Seen[], year: ReturnYear): Day {
  const days = seen.flatMap(({ said }) => said.match(/(?<=")\d{4}-\d\d-\d\d(?=")/g) ?? []) as Day[]
  return days.filter(on => on < endOf(year)).reduce((a, b) => (a > b ? a : b), startOf(year))
}

/** The first day on which it is so, where it is so at the end of the year and not yet at `from`: what time makes wrong stays wrong. */
function firstDay(year: ReturnYear, from: Day, isSo: (on: Day) => boolean): Day | undefined {
  if (isSo(from)) return undefined
  let [not, so] = [0, daysBetween(from, endOf(year))]
  while (so - not > 1) {
    const middle = (not + so) >> 1
    if (isSo(addDays(from, middle))) so = middle
    else not = middle
  }
  return addDays(from, so)
}

/** When what is held of each entry was recorded. */
function recordedAtOf(child: Child): ReadonlyMap<Id, Instant> {
  const found = new Map<Id, Instant>()
  const see = (some: unknown) => {
    if (!Array.isArray(some)) return
    for (const each of some as readonly { id?: Id; recordedAt?: Instant }[]) {
      if (each.id === undefined || each.recordedAt === undefined) return
      found.set(each.id, each.recordedAt)
      for (const inside of Object.values(each)) see(inside)
    }
  }
  see([child.childDetails])
  for (const list of Object.values(child)) see(list)
  return found
}
