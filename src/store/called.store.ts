import { sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import type { Seeing } from './database.ts'

/** What ids in the record stand for: workers, posts, teams, families, and the people whom this sight may see. Whoever is missing is not named. */
export async function calledOf({ tx, authority }: Seeing, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map()
  const wanted = sql`authority = ${authority} and subject = any(${[...new Set(ids)]}::uuid[])`
  const { rows } = await sql<{ id: Id; name: string }>`
    select subject as id, name from professional where ${wanted}
    union all select subject, title from post where ${wanted}
    union all select subject, name from team where ${wanted}
    union all select subject, concat_ws(' ', first_name, surname) from person where ${wanted}
    union all select subject, facts ->> 'name' from current_entry where ${wanted} and kind = 'familyGroup' and facts is not null`.execute(
    tx,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** A worker, and how to reach them. */
export interface Reachable {
  id: Id
  name: string
  jobTitle: string | null
  organisation: string | null
  phone: string | null
  email: string | null
}

export const reachable = ({ tx, authority }: Seeing, ids: readonly Id[]): Promise<Reachable[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('professional')
        .select(['subject as id', 'name', 'job_title as jobTitle', 'organisation', 'phone', 'email'])
        .where('authority', '=', authority)
        .where('subject', '=', sql<Id>`any(${[...new Set(ids)]}::uuid[])`)
        .execute()
