import { sql } from 'kysely'
import { subjects } from './children.store.ts'
import type { Seeing } from './database.ts'
import { empty, insert } from './derived.ts'
import { derivedTables } from './derived-tables.ts'
import { merges } from './intervals.store.ts'
import type { Subject } from './subject.ts'

/** Empties a council's derived rows and works them out again from the record alone. Saves wait until it is done. */
export async function rebuild(seeing: Seeing, told: (subjects: number) => void = () => {}): Promise<number> {
  const { tx, authority } = seeing
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rebuild ${authority}`}, 0))`.execute(tx)
  await currentFromRecord(seeing)
  for (const each of derivedTables) await empty(seeing, each)
  await mergesFromCurrent(seeing)
  let count = 0
  let kept: Promise<unknown> = Promise.resolve()
  const batches = subjects(seeing)
  for (let next = batches.next(); ; ) {
    const { value: batch } = await next
    if (!batch) break
    // The database keeps one batch while this process folds the next one.
    await kept
    next = batches.next()
    kept = insertAll(seeing, batch)
    kept.catch(() => {}) // it is awaited above, after the next batch was asked for
    count += batch.length
    told(count)
  }
  await kept
  return count
}

async function insertAll(seeing: Seeing, batch: readonly Subject[]): Promise<void> {
  for (const each of derivedTables)
    if (each !== merges)
      await insert(
        seeing,
        each,
        batch.flatMap(s => each.rowsOf(s, seeing.authority)),
      )
}

/** The last version of each entry, and the end of each chain, are derived as well. */
async function currentFromRecord({ tx, authority }: Seeing): Promise<void> {
  for (const table of ['current_entry', 'chain_head']) await sql`delete from ${sql.table(table)} where authority = ${authority}`.execute(tx)
  await sql`
    insert into current_entry
    select distinct on (subject, entry) authority, subject, entry, version, kind, facts, recorded_at, recorded_by
    from entry where authority = ${authority} order by subject, entry, version desc`.execute(tx)
  await sql`
    insert into chain_head
    select distinct on (subject) authority, subject, place, link from entry where authority = ${authority} order by subject, place desc`.execute(
    tx,
  )
}

/** Which records are read together must be known before the first is read. */
const mergesFromCurrent = ({ tx, authority }: Seeing) =>
  sql`
    insert into merged (authority, subject, absorbed)
    select authority, subject, (facts ->> 'absorbed')::uuid from current_entry
    where authority = ${authority} and kind = 'personMerge' and facts is not null`.execute(tx)
