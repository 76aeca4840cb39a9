import { sql } from 'kysely'
import type { Day, Id } from '../kernel/kernel.ts'
import type { Facts } from '../record/record.ts'
import type { Seeing } from './database.ts'

/** Somebody who signs in, as they stand today. A manager of a team has the teams that are part of it; one of the whole council has all. */
export interface SignedIn {
  id: Id
  name: string
  roles: { role: Facts<'roleAssignment'>['role']; team?: Id }[]
  posts: Id[]
  teams: Id[]
}

/** Whose sign-in name this is, whatever its case. Undefined when it is nobody's, or more than one person's: then nobody can be let in. */
export async function askerBySignIn(seeing: Seeing, signInName: string, today: Day): Promise<SignedIn | undefined> {
  const { tx, authority } = seeing
  const { rows } = await sql<{ id: Id; name: string }>`
    select subject as id, name from professional where authority = ${authority} and lower(sign_in_name) = lower(${signInName})`.execute(tx)
  const [found] = rows
  return found && rows.length === 1 ? standingOf(seeing, found, today) : undefined
}

/** Somebody who has signed in, as they stand today: a role that has ended is gone with the next page. */
export async function askerById(seeing: Seeing, person: Id, today: Day): Promise<SignedIn | undefined> {
  const { rows } = await sql<{ id: Id; name: string }>`
    select subject as id, name from professional where authority = ${seeing.authority} and subject = ${person}`.execute(seeing.tx)
  return rows[0] && standingOf(seeing, rows[0], today)
}

async function standingOf(seeing: Seeing, found: { id: Id; name: string }, today: Day): Promise<SignedIn> {
  const roles = await rolesOf(seeing, found.id, today)
  const posts = await postsOf(seeing, found.id, today)
  const managed = roles.filter(r => r.role === 'teamManager').map(r => r.team)
  const within = managed.includes(null) ? undefined : managed.flatMap(team => team ?? [])
  const own = [...roles.flatMap(r => r.team ?? []), ...posts.map(p => p.team), ...(await teamsWithin(seeing, within))]
  return {
    ...found,
    roles: roles.map(({ role, team }) => (team === null ? { role } : { role, team })),
    posts: posts.map(p => p.post),
    teams: [...new Set(own)].sort(),
  }
}

async function rolesOf({ tx, authority }: Seeing, person: Id, today: Day) {
  const { rows } = await sql<{ role: SignedIn['roles'][number]['role']; team: Id | null }>`
    select role, team from role_assignment
    where authority = ${authority} and subject = ${person} and starts <= ${today} and (ends is null or ends > ${today})
    order by entry`.execute(tx)
  return rows
}

async function postsOf({ tx, authority }: Seeing, person: Id, today: Day) {
  const { rows } = await sql<{ post: Id; team: Id }>`
    select p.subject as post, p.team
    from post_holding h join post p on p.authority = h.authority and p.subject = h.subject
    where h.authority = ${authority} and h.professional = ${person} and h.starts <= ${today} and (h.ends is null or h.ends > ${today})
      and p.starts <= ${today} and (p.ends is null or p.ends > ${today})
    order by p.subject`.execute(tx)
  return rows
}

/** These teams and every team that is part of them; or every team there is. */
async function teamsWithin({ tx, authority }: Seeing, from: readonly Id[] | undefined): Promise<Id[]> {
  const start = from ? sql`and subject = any(${from as Id[]}::uuid[])` : sql``
  const { rows } = await sql<{ id: Id }>`
    with recursive within as (
      select subject from team where authority = ${authority} ${start}
      union select t.subject from team t join within w on t.parent = w.subject where t.authority = ${authority})
    select subject as id from within order by 1`.execute(tx)
  return rows.map(r => r.id)
}
