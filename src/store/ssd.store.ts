import { sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import type { Entry } from '../record/record.ts'
import { keptRows, type SsdOthers } from '../returns/returns.ts'
import { subjects } from './children.store.ts'
import type { Seeing } from './database.ts'
import type { Derived } from './derived.ts'
import { currentRowsOf } from './record.store.ts'
import { entryFrom, type Subject } from './subject.ts'
import type { Tables } from './tables.ts'

type PostSeen = NonNullable<ReturnType<SsdOthers['post']>>

/** All of a subject's rows of the Standard Safeguarding Dataset stand in one row: a save writes one, however many tables it touches. */
export const ssdRows: Derived<Tables['ssd_rows']> = {
  table: 'ssd_rows',
  columns: ['authority', 'subject', 'rows'],
  rowsOf: (subject, authority) => {
    const rows = keptRows(subject)
    return rows ? [{ authority, subject: subject.id, rows }] : []
  },
}

/** What these subjects are called where it is not their id; and what the teams among them are named. */
export async function ssdNames(
  { tx, authority }: Seeing,
  ids: readonly Id[],
): Promise<Map<Id, { name: string | null; team: string | null }>> {
  const { rows } = await sql<{ subject: Id; name: string | null; team: string | null }>`
    select subject, rows ->> 'name' as name, rows -> '0' -> 0 ->> 1 as team
    from ssd_rows where authority = ${authority} and subject = any(${ids as Id[]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ subject, name, team }) => [subject, { name, team }]))
}

/** Every subject that another system calls by a number of its own, children apart: workers, teams, families, adults. */
export async function ssdCalled({ tx, authority }: Seeing): Promise<{ subject: Id; name: string; places: string[] }[]> {
  const { rows } = await sql<{ subject: Id; name: string; places: string[] }>`
    select s.subject, s.rows ->> 'name' as name, array(select jsonb_object_keys(s.rows)) as places
    from ssd_rows s where s.authority = ${authority} and s.rows ? 'name'
      and not exists (select from person p where p.authority = s.authority and p.subject = s.subject and p.type = 'child')`.execute(tx)
  return rows
}

/** Every subject of the data set, a batch at a time; without those whose record is restricted today, unless they are asked for. */
export async function* ssdSubjects(seeing: Seeing, withRestricted = false): AsyncGenerator<readonly Subject[], undefined> {
  const { rows } = await sql<{ hides: Id }>`
    select hides from restriction where authority = ${seeing.authority} and kith_today() >= starts and (ends is null or kith_today() < ends)`.execute(
    seeing.tx,
  )
  const hidden = new Set(withRestricted ? [] : rows.map(row => row.hides))
  for await (const batch of subjects(seeing)) yield batch.filter(({ id }) => !hidden.has(id))
}

/** Every post, with its team and who held it: whoever works with a child by a post is named in the child's rows. */
export async function ssdPosts({ tx, authority }: Seeing): Promise<Map<Id, PostSeen>> {
  const posts = await tx.selectFrom('post').select(['subject', 'team']).where('authority', '=', authority).execute()
  const holdings = await tx.selectFrom('post_holding').selectAll().where('authority', '=', authority).execute()
  const held = Map.groupBy(holdings, h => h.subject)
  return new Map(
    posts.map(({ subject, team }) => [
      subject,
      {
        team,
        holdings: (held.get(subject) ?? []).map(h => ({
          professional: h.professional,
          startDate: h.starts,
          ...(h.ends && { endDate: h.ends }),
        })),
      },
    ]),
  )
}

/** What is held of some subjects, each with the last version of its entries. */
export async function ssdHeld(seeing: Seeing, ids: readonly Id[]): Promise<Map<Id, Entry[]>> {
  const held = await currentRowsOf(seeing, ids)
  return new Map([...held].map(([id, rows]) => [id, rows.map(entryFrom)]))
}
