import { sql } from 'kysely'
import { subjects } from './children.store.ts'
import type { Seeing } from './database.ts'
import { type Derived, empty, insert } from './derived.ts'
import { derivedTables } from './derived-tables.ts'

/** Empties a council's derived rows and works them out again from the record alone. Saves wait their turn. */
export async function rebuild(seeing: Seeing, told: (subjects: number) => void = () => {}): Promise<number> {
  const { tx, authority } = seeing
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rebuild ${authority}`}, 0))`.execute(tx)
  await currentFromRecord(seeing)
  // What was merged must be known before a child is read.
  const [merges, ...rest] = derivedTables
  await refill(seeing, [merges!], () => {})
  return refill(seeing, rest, told)
}

async function refill(seeing: Seeing, tables: readonly Derived[], told: (subjects: number) => void): Promise<number> {
  for (const each of tables) await empty(seeing, each)
  let count = 0
  for await (const batch of subjects(seeing)) {
    for (const each of tables)
      await insert(
        seeing,
        each,
        batch.flatMap(s => each.rowsOf(s, seeing.authority)),
      )
    count += batch.length
    told(count)
  }
  return count
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
