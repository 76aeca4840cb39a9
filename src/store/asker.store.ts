import { type RawBuilder, sql } from 'kysely'
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
  const found = await standing(seeing, sql`lower(w.sign_in_name) = lower(${signInName})`, today)
  return found.length === 1 ? withTeams(seeing, found[0]!) : undefined
}

/** Somebody who has signed in, as they stand today: a role that has ended is gone with the next page. */
export async function askerById(seeing: Seeing, person: Id, today: Day): Promise<SignedIn | undefined> {
  const [found] = await standing(seeing, sql`w.subject = ${person}`, today)
  return found && withTeams(seeing, found)
}

interface Standing {
  id: Id
  name: string
  roles: { role: SignedIn['roles'][number]['role']; team: Id | null }[]
  posts: { post: Id; team: Id }[]
}

/** Asked for every page, and so in one question. */
async function standing({ tx, authority }: Seeing, who: RawBuilder<unknown>, today: Day): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select w.subject as id, w.name, coalesce(r.all, '[]') as roles, coalesce(h.all, '[]') as posts
    from professional w
    left join lateral (
      select json_agg(json_build_object('role', r.role, 'team', r.team) order by r.entry) as all from role_assignment r
      where r.authority = w.authority and r.subject = w.subject and r.starts <= ${today} and (r.ends is null or r.ends > ${today})) r on true
    left join lateral (
      select json_agg(json_build_object('post', p.subject, 'team', p.team) order by p.subject) as all
      from post_holding h join post p on p.authority = h.authority and p.subject = h.subject
      where h.authority = w.authority and h.professional = w.subject and h.starts <= ${today} and (h.ends is null or h.ends > ${today})
        and p.starts <= ${today} and (p.ends is null or p.ends > ${today})) h on true
    where w.authority = ${authority} and ${who}`.execute(tx)
  return rows
}

async function withTeams(seeing: Seeing, { id, name, roles, posts }: Standing): Promise<SignedIn> {
  const managed = roles.filter(r => r.role === 'teamManager').map(r => r.team)
  const within = managed.includes(null) ? undefined : managed.flatMap(team => team ?? [])
  const theirs = within?.length === 0 ? [] : await teamsWithin(seeing, within)
  return {
    id,
    name,
    roles: roles.map(({ role, team }) => (team === null ? { role } : { role, team })),
    posts: posts.map(p => p.post),
    teams: [...new Set([...roles.flatMap(r => r.team ?? []), ...posts.map(p => p.team), ...theirs])].sort(),
  }
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
