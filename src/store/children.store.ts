import { sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import type { Seeing } from './database.ts'
import { ownRows, withAbsorbed } from './record.store.ts'
import { entryFrom, type Subject, subjectFrom } from './subject.ts'
import type { CurrentRow } from './tables.ts'

const atOnce = 500

/** Every subject that this sight may see, or every one with a given kind of entry, in order of id; a batch is in hand at a time. */
export const subjects = (seeing: Seeing, kind?: 'childDetails') => inOrder(seeing, after => rowsAfter(seeing, after, kind), ownRows)

/** The same from the record itself, whatever is kept of what is held now. */
export const subjectsRecorded = (seeing: Seeing) => inOrder(seeing, after => rowsRecordedAfter(seeing, after), lastRows)

type Rows = (CurrentRow & { next: Id })[]

async function* inOrder(
  seeing: Seeing,
  rowsAfter: (after: Id) => Promise<Rows>,
  read: typeof ownRows,
): AsyncGenerator<Subject[], undefined> {
  for (let after: Id = '00000000-0000-0000-0000-000000000000'; ; ) {
    const found = await rowsAfter(after)
    const last = found.at(-1)
    if (last === undefined) return
    const held = Map.groupBy(found, row => row.next)
    // A subject whose rows are not for this sight has one row, with nothing in it.
    for (const rows of held.values()) if (rows[0]!.entry === null) rows.length = 0
    await withAbsorbed(seeing, held, read)
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
async function rowsAfter({ tx, authority }: Seeing, after: Id, kind?: string): Promise<Rows> {
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

const recordedAtOnce = 250
const columns = sql.raw('authority, subject, entry, version, kind, facts, recorded_at, recorded_by')

async function rowsRecordedAfter({ tx, authority }: Seeing, after: Id): Promise<Rows> {
  const { rows } = await sql<Rows[number]>`
    select n.subject as next, e.* from (
      select distinct subject from entry s where authority = ${authority} and subject > ${after}
        and not exists (select from merged m where m.authority = s.authority and m.absorbed = s.subject)
      order by subject limit ${recordedAtOnce}) n
    cross join lateral (
      select distinct on (entry) ${columns} from entry where authority = ${authority} and subject = n.subject order by entry, version desc) e
    order by n.subject`.execute(tx)
  return rows
}

async function lastRows({ tx, authority }: Seeing, subjects: readonly Id[]): Promise<CurrentRow[]> {
  const { rows } = await sql<CurrentRow>`
    select distinct on (subject, entry) ${columns} from entry
    where authority = ${authority} and subject = any(${subjects as Id[]}::uuid[]) order by subject, entry, version desc`.execute(tx)
  return rows
}

/** Every child, one at a time. */
export async function* children(seeing: Seeing): AsyncGenerator<Child, undefined> {
  for await (const batch of subjects(seeing, 'childDetails')) for (const { child } of batch) if (child) yield child
}
