import { sql } from 'kysely'
import type { Day, Id } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
import type { Lead, Work } from '../workforce/workforce.ts'
import { nobody } from './case-counts.ts'
import type { Seeing } from './database.ts'
import type { Tables } from './tables.ts'

/** A child as a board shows them. */
export type Summary = Omit<Tables['child_summary'], 'authority'>
export type OpenDeadline = Omit<Tables['deadline'], 'authority' | 'stopped'>

const ids = (given: readonly Id[] | undefined) => (given ?? []) as Id[]
/** One statement, however many there are: each other one would be planned and kept by itself. */
const anyOf = (given: readonly Id[]) => sql<Id>`any(${given as Id[]}::uuid[])`

/** Everyone whom these posts lead, with open work or not. */
export const ledBy = ({ tx, authority }: Seeing, posts: readonly Id[]): Promise<Summary[]> =>
  posts.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('child_summary')
        .selectAll()
        .where('authority', '=', authority)
        .where('lead_post', '=', anyOf(posts))
        .orderBy('surname')
        .orderBy('first_name')
        .orderBy('subject')
        .execute()

/** Some children, as boards show them. */
export const summariesOf = ({ tx, authority }: Seeing, subjects: readonly Id[]): Promise<Summary[]> =>
  subjects.length === 0
    ? Promise.resolve([])
    : tx.selectFrom('child_summary').selectAll().where('authority', '=', authority).where('subject', '=', anyOf(subjects)).execute()

/** A team's cases: those that its posts lead, and those that were given to it and that no post leads. */
export async function casesOfTeam({ tx, authority }: Seeing, team: Id, posts: readonly Id[]): Promise<Summary[]> {
  const { rows } = await sql<Summary>`
    select * from child_summary where authority = ${authority} and is_case and lead_post = any(${ids(posts)}::uuid[])
    union all select * from child_summary where authority = ${authority} and is_case and lead_post is null and team = ${team}
    order by surname, first_name, subject`.execute(tx)
  return rows
}

/**
 * Open work that no team's board shows: no team was named, or what is named is not there. Nothing may fall between.
 * The posts that lead are read from the index, each once, so that this does not grow with the council's cases.
 */
export async function casesOfNoTeam({ tx, authority }: Seeing): Promise<Summary[]> {
  const { rows } = await sql<Summary>`
    with recursive leads as (
      (select lead_post from child_summary where authority = ${authority} and lead_post is not null order by lead_post limit 1)
      union all
      select (select s.lead_post from child_summary s where s.authority = ${authority} and s.lead_post > leads.lead_post
        order by s.lead_post limit 1)
      from leads where leads.lead_post is not null),
    lost as (
      select lead_post from leads where lead_post is not null and not exists (
        select from post p join team t on t.authority = p.authority and t.subject = p.team
        where p.authority = ${authority} and p.subject = leads.lead_post))
    select s.* from lost join child_summary s on s.authority = ${authority} and s.is_case and s.lead_post = lost.lead_post
    union all
    select s.* from child_summary s where s.authority = ${authority} and s.is_case and s.lead_post is null
      and not exists (select from team t where t.authority = s.authority and t.subject = s.team)
    order by surname, first_name, subject`.execute(tx)
  return rows
}

export interface CaseCount {
  post: Id | null
  /** Only where no post leads. */
  team: Id | null
  work: Work
  cases: number
}
/** How many cases each post leads, of each kind; and how many no post leads. Of restricted records, those that the asker may see. */
export async function caseCounts({ tx, authority }: Seeing): Promise<CaseCount[]> {
  const { rows } = await sql<CaseCount>`${counts(authority)}`.execute(tx)
  return rows
}

/** Of open work that no team's board shows, the counts alone: what it is stands on a board of its own. */
export async function countsOfNoTeam({ tx, authority }: Seeing): Promise<CaseCount[]> {
  const { rows } = await sql<CaseCount>`
    select c.* from (${counts(authority)}) c left join post p on p.authority = ${authority} and p.subject = c.post
    where not exists (select from team t where t.authority = ${authority} and t.subject = case when c.post is null then c.team else p.team end)`.execute(
    tx,
  )
  return rows
}

const counts = (authority: Authority) => sql`
    select nullif(post, ${nobody}) as post, nullif(team, ${nobody}) as team, work, cases from case_count where authority = ${authority}
    union all
    select lead_post, case when lead_post is null then team end, work, count(*)::int
    from child_summary where authority = ${authority} and is_case and restricted group by 1, 2, 3`

const openDeadlines = ({ tx }: Seeing) =>
  tx
    .selectFrom('deadline')
    .select(['subject', 'clock', 'about', 'lead_post', 'started', 'due', 'due_at', 'outcome', 'shadow', 'cannot_tell'])
    // Written out, and not as parameters, so that the database knows that its index of what is open will do.
    .where(sql<boolean>`outcome in ('open', 'cannot tell') and not shadow`)

/** What is still to be done for the children whom these posts lead, and for these children; the earliest first. */
export async function openDeadlinesOf(seeing: Seeing, of: { posts?: readonly Id[]; subjects?: readonly Id[] }): Promise<OpenDeadline[]> {
  const which = openDeadlines(seeing).where('authority', '=', seeing.authority)
  const [posts, subjects] = [ids(of.posts), ids(of.subjects)]
  const led = posts.length > 0 ? await which.where('lead_post', '=', anyOf(posts)).execute() : []
  const others = subjects.length > 0 ? await which.where('subject', '=', anyOf(subjects)).execute() : []
  const all = new Map([...led, ...others].map(d => [`${d.subject} ${d.clock} ${d.about}`, d]))
  return [...all.values()].sort((a, b) => ((a.due ?? a.due_at ?? '9999') < (b.due ?? b.due_at ?? '9999') ? -1 : 1))
}

export interface Involvement extends Summary {
  role: Tables['involved']['role']
}
/** Whom somebody works with beside the lead: as a co-worker, as the chair. */
export async function involvedBeside({ tx, authority }: Seeing, person: Id, posts: readonly Id[]): Promise<Involvement[]> {
  const { rows } = await sql<Involvement>`
    select s.*, i.role from (
      select subject, role from involved where authority = ${authority} and ends is null and post = any(${ids(posts)}::uuid[])
      union select subject, role from involved where authority = ${authority} and ends is null and professional = ${person}) i
    join child_summary s on s.authority = ${authority} and s.subject = i.subject
    where i.role <> 'lead' or s.lead_professional = ${person}
    order by s.surname, s.first_name, s.subject`.execute(tx)
  return rows
}

export interface WithChild {
  subject: Id
  leads: Lead[]
  visits: { date: Day; seen: boolean; worker: Id }[]
}
/** Who led for some children, and who visited them: for how steady their worker has been. */
export async function workWithChildren({ tx, authority }: Seeing, subjects: readonly Id[], from: Day): Promise<WithChild[]> {
  const { rows } = await sql<WithChild>`
    select s as subject,
      coalesce((select json_agg(json_strip_nulls(json_build_object('post', i.post, 'professional', i.professional,
          'startDate', i.starts, 'endDate', i.ends)) order by i.starts)
        from involved i where i.authority = ${authority} and i.subject = s and i.role = 'lead'), '[]') as leads,
      coalesce((select json_agg(json_build_object('date', v.date, 'seen', v.seen, 'worker', v.worker) order by v.date)
        from visited v where v.authority = ${authority} and v.subject = s and v.date >= ${from}), '[]') as visits
    from unnest(${ids(subjects)}::uuid[]) s`.execute(tx)
  return rows
}

export interface Timeliness {
  met: number
  late: number
}
/** Of what was done for some children since a day: how much was in time. */
export async function timelinessOf({ tx, authority }: Seeing, subjects: readonly Id[], from: Day): Promise<Timeliness> {
  const { rows } = await sql<Timeliness>`
    select count(*) filter (where outcome = 'met')::int as met, count(*) filter (where outcome = 'late')::int as late
    from deadline where authority = ${authority} and subject = any(${ids(subjects)}::uuid[]) and stopped >= ${from} and not shadow`.execute(
    tx,
  )
  return rows[0]!
}
