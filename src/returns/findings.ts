import type { Day, Id, Instant } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import type { FoundOfChild } from './child-checker.ts'
import { fingerprint } from './fingerprint.ts'
import { keptYears } from './kept-years.ts'
import type { LiveRow } from './live.ts'
import { type LiveReturn, liveReturns, withWorkers } from './live-return.ts'
import type { Outside } from './outside.ts'
import { recordedAtOf } from './recorded-at.ts'
import type { ReturnYear } from './return-year.ts'
import type { Workers903 } from './ssda903/from-record-workers.ts'
import { standsFrom } from './stands-from.ts'
import type { Columns, Layouts, Row, Tables } from './table.ts'
import type { Collection } from './the-returns.ts'

/** Something that a return's own check finds wrong with an entry of the record. It holds nothing of what the record says. */
export interface Finding {
  readonly collection: Collection | 'across'
  readonly year: ReturnYear
  readonly rule: string
  readonly severity: 'error' | 'query'
  readonly table: string
  readonly entry: Id
  readonly fields: readonly string[]
  /** Of what the rows that it is about say, as far as the check looks: another one when any of it changed. */
  readonly fingerprint: string
  /** When the last of what the check looked at was recorded. */
  readonly since: Instant
  /** The first day on which it is wrong, where it is so only because time passed. */
  readonly standsFrom?: Day
  /** Who said that these very facts were checked and are right. */
  readonly review?: Id
}

/** A child, as the checks of every return look at them. */
interface Looked {
  readonly child: Child
  readonly recordedAt: () => ReadonlyMap<Id, Instant>
}

/** What the checks of every return find wrong with one child, in each of the kept years, whatever day it is. */
export function findingsOf(child: Child, outside?: Outside): Finding[] {
  const looked = lookedAt(child)
  return keptYears.flatMap(year => liveReturns(year, outside).flatMap(live => findingsIn(live, looked)))
}

/** And what those of social workers find, which is known only beside the child's own record. */
export function workerFindingsOf(child: Child, workers: Workers903, outside?: Outside): Finding[] {
  const looked = lookedAt(child)
  return keptYears.flatMap(year => findingsIn(withWorkers(year, workers, outside), looked))
}

function lookedAt(child: Child): Looked {
  let moments: ReadonlyMap<Id, Instant> | undefined
  const recordedAt = () => {
    moments ??= recordedAtOf(child)
    return moments
  }
  return { child, recordedAt }
}

function findingsIn(live: LiveReturn, looked: Looked): Finding[] {
  const rows = live.rowsOf(looked.child)
  if (!rows) return []
  const tables = live.tablesOf(rows)
  const all: Finding[] = []
  for (const found of live.checker.find(tables)) {
    for (const [table, wrong] of Object.entries(found.rows)) {
      // A row of the return itself, such as its header, is nobody's to put right here.
      if (!found.looksAt.has(table)) continue
      const fields = (found.ruling.flags as Columns<Layouts>)[table] ?? []
      for (const [entry, its] of Map.groupBy(wrong, row => entryOf(rows[row.row]!, fields)))
        if (entry !== undefined) all.push(findingOf(live, looked, { rows, tables, found, table, fields, entry, its }))
    }
  }
  return all
}

/** The entry of its columns where they are all of one, and else that of the row. */
export function entryOf({ entry, from }: LiveRow, columns: readonly string[]): Id | undefined {
  if (!from) return entry
  const own = new Set(columns.map(column => from[column] ?? entry))
  return own.size === 1 ? [...own][0] : entry
}

interface Where {
  readonly rows: readonly LiveRow[]
  readonly tables: Tables<Layouts>
  readonly found: FoundOfChild<Layouts>
  readonly table: string
  readonly fields: readonly string[]
  readonly entry: Id
  /** The rows of that entry in which it is wrong. */
  readonly its: readonly Row[]
}

function findingOf(live: LiveReturn, { child, recordedAt }: Looked, { rows, tables, found, table, fields, entry, its }: Where): Finding {
  const { collection, year } = live
  const { id: rule, severity } = found.check
  const seen = seenBy(found.looksAt, tables, its)
  const said = seen.map(each => each.said).sort()
  const names = found.looksAt.get(table)!
  const print = fingerprint(JSON.stringify(its.map(row => saidIn(table, names, row)).sort()))
  const moments = seen.flatMap(({ row }) => recordedAt().get(rows[row.row]?.entry ?? '') ?? [])
  const from = standsFrom(live, found, { table, fields, rows: its, said })
  const review = reviewOf(child.findingReviews, { collection, rule, entry, fingerprint: print })
  return {
    collection,
    year,
    rule,
    severity,
    table,
    entry,
    fields,
    fingerprint: print,
    since: moments.reduce((a, b) => (a > b ? a : b), recordedAt().get(entry) ?? child.childDetails.recordedAt),
    ...(from && { standsFrom: from }),
    ...(review && { review }),
  }
}

/** Who said of these very facts that they are right. */
export const reviewOf = (
  reviews: Child['findingReviews'],
  { collection, rule, entry, fingerprint: print }: Pick<Finding, 'collection' | 'rule' | 'entry' | 'fingerprint'>,
): Id | undefined =>
  reviews.findLast(r => r.collection === collection && r.rule === rule && r.about === entry && r.fingerprint === print)?.id

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
  return [...looksAt].flatMap(([table, names]) => tables[table]!.filter(ofModule).map(row => ({ row, said: saidIn(table, names, row) })))
}
export const saidIn = (table: string, names: readonly string[], row: Row): string =>
  JSON.stringify([table, ...names.filter(name => !counting.has(name)).map(name => row[name] ?? (row.as as never)[name] ?? null)])
const moduleOf = (row: Row) => row['CINdetailsID']
