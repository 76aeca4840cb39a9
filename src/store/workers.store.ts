import { sql } from 'kysely'
import type { Day, Id } from '../kernel/kernel.ts'
import type { Facts } from '../record/record.ts'
import type { Seeing } from './database.ts'

export interface Worker {
  id: Id
  name: string
  jobTitle: string | null
}

/** Who works here today, in order of name; or only those with one role. */
export async function workers({ tx, authority }: Seeing, today: Day, role?: Facts<'roleAssignment'>['role']): Promise<Worker[]> {
  const only = role ? sql`and r.role = ${role}` : sql``
  const { rows } = await sql<Worker>`
    select p.subject as id, p.name, p.job_title as "jobTitle" from professional p
    where p.authority = ${authority} and exists (
      select from role_assignment r
      where r.authority = ${authority} and r.subject = p.subject and r.starts <= ${today} and (r.ends is null or r.ends > ${today}) ${only})
    order by p.name, p.subject`.execute(tx)
  return rows
}

/** Who may have been with a family: these workers, and whoever is today in these posts or teams. It does not grow with the council. */
export async function workersNear(
  { tx, authority }: Seeing,
  today: Day,
  near: { ids: readonly Id[]; posts: readonly Id[]; teams: readonly Id[] },
): Promise<Worker[]> {
  const [ids, posts, teams] = [[...near.ids], [...near.posts], [...near.teams]]
  const { rows } = await sql<Worker>`
    select p.subject as id, p.name, p.job_title as "jobTitle" from professional p
    where p.authority = ${authority} and p.subject in (
      select unnest(${ids}::uuid[])
      union select h.professional from post o join post_holding h on h.authority = o.authority and h.subject = o.subject
      where o.authority = ${authority} and (o.subject = any(${posts}::uuid[]) or o.team = any(${teams}::uuid[]))
        and h.starts <= ${today} and (h.ends is null or h.ends > ${today}))
    order by p.name, p.subject`.execute(tx)
  return rows
}

/** What workers are called, by their ids; those who left too. */
export async function workerNames({ tx, authority }: Seeing, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: Id; name: string }>`
    select subject as id, name from professional where authority = ${authority} and subject = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
