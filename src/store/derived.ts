import { sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
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
  rowsOf: (subject: Subject, authority: Authority) => Row[]
}

/** Puts a subject's rows in the place of those that are there. `stored` is what it was derived from before; what is the same is left alone. */
export async function derive(seeing: Seeing, all: readonly Derived[], was: readonly Subject[], now: readonly Subject[]): Promise<void> {
  for (const each of all) {
    const before = new Map(was.map(s => [s.id, JSON.stringify(each.rowsOf(s, seeing.authority))]))
    const after = now.map(s => ({ id: s.id, rows: each.rowsOf(s, seeing.authority) }))
    const changed = after.filter(({ id, rows }) => (before.get(id) ?? '[]') !== JSON.stringify(rows))
    const emptied = changed.map(c => c.id).filter(id => (before.get(id) ?? '[]') !== '[]')
    if (emptied.length > 0) await empty(seeing, each, emptied)
    await insert(
      seeing,
      each,
      changed.flatMap(c => c.rows),
    )
  }
}

/** Some subjects' rows, or a whole council's. */
export async function empty({ tx, authority }: Seeing, { table }: Derived, subjects?: Id[]): Promise<void> {
  const only = subjects ? sql`and subject = any(${subjects}::uuid[])` : sql``
  await sql`delete from ${sql.table(table)} where authority = ${authority} ${only}`.execute(tx)
}

/** Any number of rows in one statement: one parameter, whatever the columns. */
export async function insert(
  { tx }: Seeing,
  { table, columns }: Pick<Derived, 'table' | 'columns'>,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const names = sql.join(columns.map(c => sql.ref(c)))
  const named = sql.table(table)
  await sql`insert into ${named} (${names}) select ${names} from json_populate_recordset(null::${named}, ${JSON.stringify(rows)}::text::json)`.execute(
    tx,
  )
}
