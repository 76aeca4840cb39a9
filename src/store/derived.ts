import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
import type { Outside } from '../returns/returns.ts'
import type { CaseChanges } from './case-counts.ts'
import type { Seeing } from './database.ts'
import type { Subject } from './subject.ts'
import type { Tables } from './tables.ts'

/**
 * A table that is worked out from the record, a subject at a time, and from nothing else: not from today, not from another subject.
 * So it is brought up to date in the same transaction as a save, and can be emptied and rebuilt at any time.
 */
export interface Derived<Row extends object = object> {
  table: keyof Tables
  columns: readonly string[]
  rowsOf: (subject: Subject, authority: Authority, outside?: Outside) => Row[]
  /** Whether the rows are the same as before, where that can be told without working them out. */
  isSame?: (was: Subject, now: Subject) => boolean
  /** Its rows are counted over all subjects too: takes some away from the count, or adds them to it. */
  counted?(changes: CaseChanges, rows: readonly Row[], by: 1 | -1): void
  /** Puts the rows of some subjects in the place of those that are there, where something of these must outlast them. */
  put?(seeing: Seeing, subjects: readonly Id[], rows: readonly Row[]): Promise<void>
}

/** Puts a subject's rows in the place of those that are there. `stored` is what it was derived from before; what is the same is left alone. */
export async function derive(seeing: Seeing, all: readonly Derived[], was: readonly Subject[], now: readonly Subject[]): Promise<void> {
  const held = new Map(was.map(s => [s.id, s]))
  for (const each of all) {
    const asked = now.filter(s => !each.isSame?.(held.get(s.id) ?? { id: s.id }, s))
    const ids = new Set(asked.map(s => s.id))
    if (each.put) {
      const rows = asked.flatMap(s => each.rowsOf(s, seeing.authority, seeing.outside))
      if (ids.size > 0) await each.put(seeing, [...ids], rows)
      continue
    }
    const before = new Map(was.filter(s => ids.has(s.id)).map(s => [s.id, each.rowsOf(s, seeing.authority, seeing.outside)]))
    const after = asked.map(s => ({ id: s.id, before: before.get(s.id) ?? [], rows: each.rowsOf(s, seeing.authority, seeing.outside) }))
    const changed = after.filter(({ before, rows }) => JSON.stringify(before) !== JSON.stringify(rows))
    for (const { before, rows } of each.counted ? changed : []) {
      each.counted?.(seeing.caseChanges, before, -1)
      each.counted?.(seeing.caseChanges, rows, 1)
    }
    const emptied = changed.filter(c => c.before.length > 0).map(c => c.id)
    await put(
      seeing,
      each,
      emptied,
      changed.flatMap(c => c.rows),
    )
  }
}

/** Puts rows in the place of those of some subjects. */
async function put(seeing: Seeing, into: Target, subjects: Id[], rows: readonly object[]): Promise<void> {
  if (into.put) return into.put(seeing, subjects, rows)
  if (subjects.length > 0) await empty(seeing, into, subjects)
  await insert(seeing, into, rows)
}

/** Some subjects' rows, or a whole council's. */
export async function empty({ tx, authority }: Seeing, { table }: Target, subjects?: Id[]): Promise<void> {
  const only = subjects ? sql`and subject = any(${subjects}::uuid[])` : sql``
  await sql`delete from ${sql.table(table)} where authority = ${authority} ${only}`.execute(tx)
}

/** Any number of rows in one statement: one parameter, whatever the columns. */
export async function insert({ tx }: Seeing, derived: Target, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await insertion(derived, rows).execute(tx)
}

type Target = Pick<Derived, 'table' | 'columns' | 'put'>

/** What belongs in a table. */
export interface Filling {
  into: Target
  rows: readonly object[]
}

/** Everything that belongs in any number of tables, in one statement: the database keeps it while this process works out what is next. */
export async function insertAll({ tx }: Seeing, fillings: readonly Filling[]): Promise<void> {
  const each = fillings.map(({ into, rows }) => sql`${sql.ref(`into ${into.table}`)} as (${insertion(into, rows)})`)
  await sql`with ${sql.join(each)} select`.execute(tx)
}

const insertion = ({ table, columns }: Target, rows: readonly object[]) =>
  sql`insert into ${sql.table(table)} (${names(columns)}) ${given({ table, columns }, rows)}`

/** Rows that are handed to the database, as it would hold them. */
const given = ({ table, columns }: Target, rows: readonly object[]) =>
  sql`select ${names(columns)} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::text::json)`

const names = (columns: readonly string[]) => sql.join(columns.map(c => sql.ref(c)))

/** The subjects after one and up to and including another. */
export interface Range {
  after: Id
  upTo: Id
}

/** Of which subjects of a range a table does not hold exactly the rows that `now` says: rows are compared by what their hashes add up to. */
export const differing = (authority: Authority, { table, columns }: Target, { after, upTo }: Range, now: RawBuilder<unknown>) =>
  sql<{ table: string; subject: Id }>`
    (select ${sql.lit(table)} as table, subject from (
      select true as is_now, subject, hash_record_extended(row(${names(columns)}), 0) as hash from (${now}) now
      union all
      select false, subject, hash_record_extended(row(${names(columns)}), 0) from ${sql.table(table)}
      where authority = ${authority} and subject > ${after}::uuid and subject <= ${upTo}::uuid) each
    group by subject having sum(hash) filter (where is_now) is distinct from sum(hash) filter (where not is_now))`

/** Puts right what differs in a range, and leaves alone what is as it should be. */
export async function putRight(seeing: Seeing, fillings: readonly Filling[], range: Range): Promise<void> {
  const each = fillings.map(({ into, rows }) => differing(seeing.authority, into, range, given(into, rows)))
  const { rows: found } = await sql<{ table: string; subject: Id }>`${sql.join(each, sql` union all `)}`.execute(seeing.tx)
  for (const { into, rows } of fillings) {
    const whose = new Set(found.filter(f => f.table === into.table).map(f => f.subject))
    const differ = rows.filter(row => whose.has((row as { subject: Id }).subject))
    if (whose.size > 0) await put(seeing, into, [...whose], differ)
  }
}
