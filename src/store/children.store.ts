import { sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import type { Seeing } from './database.ts'
import { currentRowsOf } from './record.store.ts'
import { entryFrom, type Subject, subjectFrom } from './subject.ts'

const atOnce = 500

/** Every subject that this sight may see, or every one with a given kind of entry, in order of id; a batch is in hand at a time. */
export async function* subjects(seeing: Seeing, kind?: 'childDetails'): AsyncGenerator<Subject[], undefined> {
  for (let after: Id = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await idsAfter(seeing, after, kind)
    const last = ids.at(-1)
    if (last === undefined) return
    const rows = await currentRowsOf(seeing, ids)
    yield ids.map(id => subjectFrom((rows.get(id) ?? []).map(entryFrom), id))
    after = last
  }
}

/** What was merged into another record is part of that one, and has no turn of its own. */
async function idsAfter({ tx, authority }: Seeing, after: Id, kind?: string): Promise<Id[]> {
  const from = kind ? sql`current_entry s where kind = ${sql.lit(kind)} and` : sql`chain_head s where`
  const { rows } = await sql<{ subject: Id }>`
    select subject from ${from} authority = ${authority} and subject > ${after}
      and not exists (select from merged m where m.authority = s.authority and m.absorbed = s.subject)
    order by subject limit ${atOnce}`.execute(tx)
  return rows.map(r => r.subject)
}

/** Every child, one at a time. */
export async function* children(seeing: Seeing): AsyncGenerator<Child, undefined> {
  for await (const batch of subjects(seeing, 'childDetails')) for (const { child } of batch) if (child) yield child
}
