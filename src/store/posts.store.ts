import { type RawBuilder, sql } from 'kysely'
import type { Day, Id } from '../kernel/kernel.ts'
import { allocationOf, holdsCases, type StaffedPost } from '../workforce/workforce.ts'
import type { Seeing } from './database.ts'

/** Some posts, those of some teams, or every post; with everyone who is or was in them, as they stand today. */
export const staffedPosts = (seeing: Seeing, today: Day, of?: { posts?: readonly Id[]; teams?: readonly Id[] }): Promise<StaffedPost[]> =>
  staffed(seeing, today, sql``, of)

/** Every post, with who is in it or will be, and who left it last: what each holds today, without reading everyone who ever was in it. */
export const postsToday = (seeing: Seeing, today: Day): Promise<StaffedPost[]> =>
  staffed(
    seeing,
    today,
    sql`and not exists (select from post_holding later where later.authority = h.authority and later.subject = h.subject
      and h.ends <= ${today} and later.ends > h.ends and later.ends <= ${today})`,
  )

async function staffed(
  seeing: Seeing,
  today: Day,
  holdings: RawBuilder<unknown>,
  of?: { posts?: readonly Id[]; teams?: readonly Id[] },
): Promise<StaffedPost[]> {
  const { tx, authority } = seeing
  const which = of
    ? sql`and (p.subject = any(${(of.posts ?? []) as Id[]}::uuid[]) or p.team = any(${(of.teams ?? []) as Id[]}::uuid[]))`
    : sql``
  const { rows } = await sql<StaffedPost>`
    with p as (
      select p.*, t.type as team_type from post p left join team t on t.authority = p.authority and t.subject = p.team
      where p.authority = ${authority} ${which}),
    holding as (
      select h.subject, h.professional, w.name, h.starts, h.ends, a.away, l.ends as left_on
      from p join post_holding h on h.authority = p.authority and h.subject = p.subject
      join professional w on w.authority = h.authority and w.subject = h.professional
      left join lateral (
        select json_agg(json_strip_nulls(json_build_object('startDate', a.starts, 'endDate', a.ends)) order by a.starts) as away
        from absence a where a.authority = h.authority and a.subject = h.professional and (a.ends is null or a.ends > ${today})
          and (h.ends is null or h.ends > ${today})) a on true
      left join lateral (
        select max(r.ends) as ends from role_assignment r where r.authority = h.authority and r.subject = h.professional
          and (h.ends is null or h.ends > ${today})
        having bool_and(r.ends is not null and r.ends <= ${today})) l on true
      where h.authority = ${authority} ${holdings}),
    held as (
      select subject, json_agg(json_strip_nulls(json_build_object('professional', professional, 'name', name, 'startDate', starts,
        'endDate', ends, 'leftOn', left_on, 'away', coalesce(away, '[]'))) order by starts, professional) as holdings
      from holding group by subject)
    select p.subject as id, p.title, p.team, p.team_type as "teamType", p.type, p.full_time_equivalent as "fullTimeEquivalent", p.starts as "startDate",
      p.ends as "endDate", coalesce(held.holdings, '[]') as holdings
    from p left join held using (subject) order by p.title, p.subject`.execute(tx)
  return rows.map(post => Object.fromEntries(Object.entries(post).filter(([, value]) => value !== null)) as unknown as StaffedPost)
}

export interface TeamRow {
  id: Id
  name: string
  type: string
}
export const teams = ({ tx, authority }: Seeing): Promise<TeamRow[]> =>
  tx.selectFrom('team').select(['subject as id', 'name', 'type']).where('authority', '=', authority).orderBy('name').execute()

export interface AllocatablePost {
  id: Id
  team: Id
  label: string
}
/** What a case may be allocated to today: a post that holds cases, and that somebody is in and at work in. Of one team, or of all. */
export async function allocatablePosts(seeing: Seeing, today: Day, team?: Id): Promise<AllocatablePost[]> {
  const some = await (team ? staffedPosts(seeing, today, { teams: [team] }) : postsToday(seeing, today))
  const named = new Map((await teams(seeing)).map(t => [t.id, t.name]))
  return some
    .flatMap(post => {
      const allocation = allocationOf(post, today)
      if (!allocation.allocated || !holdsCases(post)) return []
      const holders = allocation.to.map(w => w.name).join(' and ')
      return [{ id: post.id, team: post.team, label: `${holders}, ${post.title}, ${named.get(post.team) ?? 'no team'}` }]
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1))
}
