import { sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import type { Seeing } from './database.ts'
import { withAbsorbed } from './record.store.ts'
import { entryFrom, type Subject, subjectFrom } from './subject.ts'
import type { CurrentRow } from './tables.ts'

const atOnce = 500

/** Every subject that this sight may see, or every one with a given kind of entry, in order of id; a batch is in hand at a time. */
export async function* subjects(seeing: Seeing, kind?: 'childDetails'): AsyncGenerator<Subject[], undefined> {
  for (let after: Id = '00000000-0000-0000-0000-000000000000'; ; ) {
    const found = await rowsAfter(seeing, after, kind)
    const last = found.at(-1)
    if (last === undefined) return
    const held = Map.groupBy(found, row => row.next)
    // A subject whose rows are not for this sight has one row, with nothing in it.
    for (const rows of held.values()) if (rows[0]!.entry === null) rows.length = 0
    await withAbsorbed(seeing, held)
    yield [...held].map(([id, rows]) =>
      subjectFrom(
        rows.map(({ next, ...row }) => entryFrom(row)),
        id,
      ),
    )
    after = last.next
  }
}

/** What was merged into another record is part of that one, and has no turn of its own. */
async function rowsAfter({ tx, authority }: Seeing, after: Id, kind?: string): Promise<(CurrentRow & { next: Id })[]> {
  const from = kind ? sql`current_entry s where kind = ${sql.lit(kind)} and` : sql`chain_head s where`
  const { rows } = await sql<CurrentRow & { next: Id }>`
    select n.subject as next, e.* from (
      select subject from ${from} authority = ${authority} and subject > ${after}
        and not exists (select from merged m where m.authority = s.authority and m.absorbed = s.subject)
      order by subject limit ${atOnce}) n
    left join current_entry e on e.authority = ${authority} and e.subject = n.subject
    order by n.subject`.execute(tx)
  return rows
}

/** Every child, one at a time. */
export async function* children(seeing: Seeing): AsyncGenerator<Child, undefined> {
  for await (const batch of subjects(seeing, 'childDetails')) for (const { child } of batch) if (child) yield child
}
