import { type RawBuilder, sql } from 'kysely'
import type { Day, Id } from '../kernel/kernel.ts'
import type { Facts } from '../record/record.ts'
import type { Seeing } from './database.ts'

type Role = Facts<'roleAssignment'>['role']

/** Which page of a list: so many, after the last of the page before. */
export interface PageOf {
  most: number
  after?: Id | undefined
}

export interface WorkersAsked {
  /** Words of a name, a job title, a sign-in name or a worker number. */
  words?: string | undefined
  role?: Role | undefined
  /** Whoever has a role or a post in it today. */
  team?: Id | undefined
  /** Those who are away, who may do nothing, who cannot sign in, or who have left. Whoever has left is in no other list. */
  standing?: 'away' | 'noRole' | 'noSignIn' | 'left' | undefined
}
export interface WorkerListed {
  id: Id
  name: string
  jobTitle: string | null
  signInName: string | null
  leftOn: Day | null
  roles: { role: Role; team: Id | null; teamName: string | null }[]
  posts: { id: Id; title: string; teamName: string | null }[]
  awaySince: Day | null
}

const where = (parts: readonly (RawBuilder<unknown> | undefined)[]) => sql.join([sql``, ...parts.filter(p => p !== undefined)], sql` and `)
const like = (words: string) => `%${words.trim().replace(/[\\%_]/g, '\\$&')}%`
/** What holds on a day, its last one not. */
const during = (of: string, today: Day) =>
  sql`${sql.ref(`${of}.starts`)} <= ${today} and (${sql.ref(`${of}.ends`)} is null or ${sql.ref(`${of}.ends`)} > ${today})`

/** Who works here, in the order of their names: as many as one page shows, and one more where there are others. */
export async function workersListed(
  { tx, authority }: Seeing,
  today: Day,
  { words, role, team, standing }: WorkersAsked,
  { most, after }: PageOf,
): Promise<WorkerListed[]> {
  const roleToday = sql`select from role_assignment r where r.authority = ${authority} and r.subject = w.subject and ${during('r', today)}`
  const only = where([
    standing === 'left' ? sql`w.left_on <= ${today}` : sql`(w.left_on is null or w.left_on > ${today})`,
    standing === 'noRole' ? sql`not exists (${roleToday})` : undefined,
    standing === 'noSignIn' ? sql`w.sign_in_name is null` : undefined,
    standing === 'away'
      ? sql`exists (select from absence a where a.authority = ${authority} and a.subject = w.subject and ${during('a', today)})`
      : undefined,
    words
      ? sql`(w.name ilike ${like(words)} or w.job_title ilike ${like(words)} or w.sign_in_name ilike ${like(words)} or w.worker_id ilike ${like(words)})`
      : undefined,
    role ? sql`exists (${roleToday} and r.role = ${role})` : undefined,
    team
      ? sql`(exists (${roleToday} and r.team = ${team}) or exists (
          select from post_holding h join post p on p.authority = h.authority and p.subject = h.subject
          where h.authority = ${authority} and h.professional = w.subject and p.team = ${team} and ${during('h', today)}))`
      : undefined,
    after
      ? sql`(w.name, w.subject) > (select l.name, l.subject from professional l where l.authority = ${authority} and l.subject = ${after})`
      : undefined,
  ])
  const { rows } = await sql<WorkerListed>`
    with w as materialized (select * from professional w where w.authority = ${authority} ${only} order by w.name, w.subject limit ${most})
    select w.subject as id, w.name, w.job_title as "jobTitle", w.sign_in_name as "signInName", w.left_on as "leftOn",
      coalesce((select json_agg(json_build_object('role', r.role, 'team', r.team, 'teamName', t.name) order by r.starts, r.entry)
        from role_assignment r left join team t on t.authority = r.authority and t.subject = r.team
        where r.authority = ${authority} and r.subject = w.subject and ${during('r', today)}), '[]') as roles,
      coalesce((select json_agg(json_build_object('id', p.subject, 'title', p.title, 'teamName', t.name) order by h.starts, p.subject)
        from post_holding h join post p on p.authority = h.authority and p.subject = h.subject
        left join team t on t.authority = p.authority and t.subject = p.team
        where h.authority = ${authority} and h.professional = w.subject and ${during('h', today)}), '[]') as posts,
      (select min(a.starts) from absence a where a.authority = ${authority} and a.subject = w.subject and ${during('a', today)}) as "awaySince"
    from w order by w.name, w.subject`.execute(tx)
  return rows
}

export interface PostsAsked {
  /** Words of the post's title, or of the name of whoever is in it today. */
  words?: string | undefined
  team?: Id | undefined
  type?: Facts<'post'>['type'] | undefined
  /** Those that nobody is in, or that have ended. What has ended is in no other list. */
  standing?: 'vacant' | 'ended' | undefined
}
export interface PostListed {
  id: Id
  title: string
  team: Id
  teamName: string | null
  type: Facts<'post'>['type']
  fullTimeEquivalent: number
  startDate: Day
  endDate: Day | null
  holders: { id: Id; name: string }[]
}

/** The posts, team by team: as many as one page shows, and one more where there are others. */
export async function postsListed(
  { tx, authority }: Seeing,
  today: Day,
  { words, team, type, standing }: PostsAsked,
  { most, after }: PageOf,
): Promise<PostListed[]> {
  const inIt = sql`
    from post_holding h join professional w on w.authority = h.authority and w.subject = h.professional
    where h.authority = ${authority} and h.subject = p.subject and ${during('h', today)}`
  const only = where([
    standing === 'ended' ? sql`p.ends <= ${today}` : sql`(p.ends is null or p.ends > ${today})`,
    standing === 'vacant' ? sql`p.type <> 'pool' and p.starts <= ${today} and not exists (select ${inIt})` : undefined,
    team ? sql`p.team = ${team}` : undefined,
    type ? sql`p.type = ${type}` : undefined,
    words ? sql`(p.title ilike ${like(words)} or exists (select ${inIt} and w.name ilike ${like(words)}))` : undefined,
    after
      ? sql`(coalesce(t.name, ''), p.title, p.subject) > (
          select coalesce(t.name, ''), l.title, l.subject from post l left join team t on t.authority = l.authority and t.subject = l.team
          where l.authority = ${authority} and l.subject = ${after})`
      : undefined,
  ])
  const { rows } = await sql<PostListed>`
    with p as materialized (
      select p.*, t.name as team_name from post p left join team t on t.authority = p.authority and t.subject = p.team
      where p.authority = ${authority} ${only} order by coalesce(t.name, ''), p.title, p.subject limit ${most})
    select p.subject as id, p.title, p.team, p.team_name as "teamName", p.type, p.full_time_equivalent as "fullTimeEquivalent",
      p.starts as "startDate", p.ends as "endDate",
      coalesce((select json_agg(json_build_object('id', w.subject, 'name', w.name) order by w.name) ${inIt}), '[]') as holders
    from p order by coalesce(p.team_name, ''), p.title, p.subject`.execute(tx)
  return rows
}

export interface TeamListed {
  id: Id
  name: string
  type: Facts<'team'>['type']
  partOf: string | null
  /** Posts that have not ended, and how many of them nobody is in. */
  posts: number
  vacant: number
}

/** The teams in the order of their names: as many as one page shows, and one more where there are others. */
export async function teamsListed(
  { tx, authority }: Seeing,
  today: Day,
  words: string | undefined,
  { most, after }: PageOf,
): Promise<TeamListed[]> {
  const only = where([
    words ? sql`t.name ilike ${like(words)}` : undefined,
    after
      ? sql`(t.name, t.subject) > (select l.name, l.subject from team l where l.authority = ${authority} and l.subject = ${after})`
      : undefined,
  ])
  const { rows } = await sql<TeamListed>`
    with t as materialized (select * from team t where t.authority = ${authority} ${only} order by t.name, t.subject limit ${most})
    select t.subject as id, t.name, t.type, of.name as "partOf", p.posts, p.vacant
    from t left join team of on of.authority = t.authority and of.subject = t.parent
    cross join lateral (
      select count(*)::int as posts, count(*) filter (where p.type <> 'pool' and p.starts <= ${today} and not exists (
        select from post_holding h where h.authority = ${authority} and h.subject = p.subject and ${during('h', today)}))::int as vacant
      from post p where p.authority = ${authority} and p.team = t.subject and (p.ends is null or p.ends > ${today})) p
    order by t.name, t.subject`.execute(tx)
  return rows
}
