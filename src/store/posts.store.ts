import { type RawBuilder, sql } from 'kysely'
import type { Day, Id } from '../kernel/kernel.ts'
import { allocationOf, holdsCases, type StaffedPost } from '../workforce/workforce.ts'
import type { Seeing } from './database.ts'

/** Some posts, those of some teams, or every post; with everyone who is or was in them, as they stand today. */
export const staffedPosts = (seeing: Seeing, today: Day, of?: { posts?: readonly Id[]; teams?: readonly Id[] }): Promise<StaffedPost[]> =>
  staffed(
    seeing,
    today,
    of ? sql`and (p.subject = any(${(of.posts ?? []) as Id[]}::uuid[]) or p.team = any(${(of.teams ?? []) as Id[]}::uuid[]))` : sql``,
    sql`select h.* from p join post_holding h on h.authority = p.authority and h.subject = p.subject where h.authority = ${seeing.authority}`,
    of && sql`and subject = any(array(select professional from h))`,
  )

/** Every post, with who is in it or will be, or who left it last: what each holds today, without reading everyone who ever was in it. */
export const postsToday = (seeing: Seeing, today: Day): Promise<StaffedPost[]> =>
  staffed(
    seeing,
    today,
    sql``,
    sql`
      select * from here union all
      select h.* from p cross join lateral (
        select h.* from post_holding h where h.authority = ${seeing.authority} and h.subject = p.subject and h.ends <= ${today}
        order by h.ends desc limit 1) h
      where not exists (select from here where here.subject = p.subject and here.starts <= ${today})`,
  )

async function staffed(
  { tx, authority }: Seeing,
  today: Day,
  which: RawBuilder<unknown>,
  holdings: RawBuilder<unknown>,
  whose: RawBuilder<unknown> = sql``,
): Promise<StaffedPost[]> {
  const { rows } = await sql<StaffedPost>`
    with p as materialized (
      select p.*, t.type as team_type from post p left join team t on t.authority = p.authority and t.subject = p.team
      where p.authority = ${authority} ${which}),
    here as materialized (select * from post_holding where authority = ${authority} and (ends is null or ends > ${today})),
    h as materialized (${holdings}),
    gone as materialized (
      select subject, json_agg(json_strip_nulls(json_build_object('startDate', starts, 'endDate', ends)) order by starts) as away
      from absence where authority = ${authority} and (ends is null or ends > ${today}) ${whose} group by subject),
    held as (
      select h.subject, json_agg(json_strip_nulls(json_build_object('professional', h.professional, 'name', w.name, 'startDate', h.starts,
        'endDate', h.ends, 'leftOn', case when w.left_on <= ${today} and (h.ends is null or h.ends > ${today}) then w.left_on end,
        'away', case when h.ends <= ${today} then '[]' else coalesce(gone.away, '[]') end)) order by h.starts, h.professional) as holdings
      from h
      join professional w on w.authority = ${authority} and w.subject = h.professional
      left join gone on gone.subject = h.professional
      group by h.subject)
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
