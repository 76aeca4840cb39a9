import { sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import type { Council } from '../pathway/pathway.ts'
import type { Known } from '../record/record.ts'
import type { Seeing } from './database.ts'
import { teams } from './posts.store.ts'
import { entryFrom, subjectFrom } from './subject.ts'
import type { CurrentRow } from './tables.ts'

/**
 * Every worker, post and team, with all that is recorded of them, in the order of their names. Who is about to change some of it waits
 * for whoever does so now: one sign-in name for two workers, or the last two administrators ending each other, is refused only so.
 * To look at one worker or one post, they are enough, and the posts that they were ever in or the workers who were ever in it: `near` is whose.
 */
export async function council(seeing: Seeing, toChange = false, near?: Id): Promise<Council> {
  const { tx, authority } = seeing
  if (toChange) await sql`select pg_advisory_xact_lock(hashtextextended(${`council ${authority}`}, 0))`.execute(tx)
  const which = near
    ? sql`
      select ${near}::uuid union select subject from post_holding where authority = ${authority} and professional = ${near}
      union select professional from post_holding where authority = ${authority} and subject = ${near}`
    : sql`select subject from professional where authority = ${authority} union all select subject from post where authority = ${authority}`
  const { rows } = await sql<CurrentRow>`
    select e.* from current_entry e where e.authority = ${authority} and e.subject in (${which})`.execute(tx)
  const subjects = [...Map.groupBy(rows, row => row.subject)].map(([id, held]) => subjectFrom(held.map(entryFrom), id))
  return {
    workers: subjects.flatMap(s => s.professional ?? []).sort((a, b) => a.professional.name.localeCompare(b.professional.name, 'en')),
    posts: subjects.flatMap(s => s.post ?? []).sort((a, b) => a.post.title.localeCompare(b.post.title, 'en') || (a.id < b.id ? -1 : 1)),
    teams: (await teams(seeing)) as Council['teams'],
  }
}

/** A team, as it is recorded now. */
export async function team({ tx, authority }: Seeing, id: Id): Promise<Known<'team'> | undefined> {
  const { rows } = await sql<CurrentRow>`select * from current_entry where authority = ${authority} and subject = ${id}`.execute(tx)
  return subjectFrom(rows.map(entryFrom), id).team
}
