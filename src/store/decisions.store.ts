import { sql } from 'kysely'
import type { Day, Id } from '../kernel/kernel.ts'
import type { Seeing } from './database.ts'
import type { Tables } from './tables.ts'

type Named = Pick<Tables['child_summary'], 'first_name' | 'surname' | 'born' | 'born_estimated' | 'work'>
export type WaitingRow = Omit<Tables['waiting'], 'authority'> & Named

/** No more than so many rows of a queue at once, the oldest first: a longer one is told by its count. */
const most = 300

export interface Queue {
  rows: WaitingRow[]
  /** Of all of them, shown or not. */
  count: number
}

async function queue(seeing: Seeing, which: ReturnType<typeof sql>): Promise<Queue> {
  const { tx, authority } = seeing
  const { rows } = await sql<WaitingRow & { count: number }>`
    select w.*, s.first_name, s.surname, s.born, s.born_estimated, s.work, count(*) over ()::int as count
    from waiting w join child_summary s on s.authority = w.authority and s.subject = w.subject
    where w.authority = ${authority} and ${which}
    order by w.since, w.since_at, w.entry limit ${most}`.execute(tx)
  return { rows: rows.map(({ count, ...row }) => row), count: rows[0]?.count ?? 0 }
}

/** Contacts and referrals that nobody has decided yet: each waits here, and only here, whatever team the child has. */
export const atTheFrontDoor = (seeing: Seeing): Promise<Queue> => queue(seeing, sql`w.whose = 'frontDoor'`)

/** What waits for the managers of some teams; `orphans` also asks for what no team would see. */
export const waitingForManagers = (seeing: Seeing, teams: readonly Id[], orphans: boolean): Promise<Queue> =>
  queue(
    seeing,
    sql`w.whose = 'manager' and (
      case when w.lead_post is null then w.team else (
        select p.team from post p where p.authority = w.authority and p.subject = w.lead_post) end = any(${teams as Id[]}::uuid[])
      ${
        orphans
          ? sql`or not exists (select from team t where t.authority = w.authority and t.subject = case when w.lead_post is null then w.team else (
              select p.team from post p where p.authority = w.authority and p.subject = w.lead_post) end)`
          : sql``
      })`,
  )

/** What waits for a chair; `unnamed` also asks for conferences that name none. */
export const waitingForChair = (seeing: Seeing, chair: Id, unnamed: boolean): Promise<Queue> =>
  queue(seeing, sql`w.whose = 'chair' and (w.chair = ${chair} ${unnamed ? sql`or w.chair is null` : sql``})`)

/** What the children of some posts wait for: their own worker, or somebody else. */
export const waitingWithPosts = (seeing: Seeing, posts: readonly Id[]): Promise<Queue> =>
  queue(seeing, sql`w.lead_post = any(${posts as Id[]}::uuid[])`)

export type ConferenceRow = Named & {
  subject: Id
  type: Tables['conference_ahead']['type']
  lead_post: Id | null
  entry: Id | null
  planned: Day | null
  chair: Id | null
  due: Day | null
  started: Day | null
  clock: string | null
  cannot_tell: string | null
}

/** Which clock ends with which conference. */
const clockTypes = {
  'initial-conference-15-working-days': 'initial',
  'transfer-in-conference-15-working-days': 'transferIn',
  'first-review-conference-3-months': 'review',
  'review-conference-6-months': 'review',
} as const
export const conferenceClocks: readonly string[] = Object.keys(clockTypes)

/** Conferences that are planned, or due, up to and including a day, and those that should have been held: each child's planned one beside its limit. */
export async function conferencesAhead({ tx, authority }: Seeing, until: Day): Promise<ConferenceRow[]> {
  const types = sql.join(Object.entries(clockTypes).map(([clock, type]) => sql`(${clock}::text, ${type}::text)`))
  const { rows } = await sql<ConferenceRow>`
    with due as (
      select d.subject, c.type, d.clock, d.started, d.due, d.cannot_tell, d.lead_post
      from deadline d join (values ${types}) c (clock, type) on c.clock = d.clock
      where d.authority = ${authority} and d.clock = any(${[...conferenceClocks]}::text[])
        and d.outcome in ('open', 'cannot tell') and (d.due <= ${until} or d.outcome = 'cannot tell')),
    planned as (select * from conference_ahead where authority = ${authority} and planned <= ${until}),
    ahead as (
      select p.subject, p.type, p.lead_post, p.entry, p.planned, p.chair, d.started, d.due, d.clock, d.cannot_tell
      from planned p left join lateral (
        select d.started, d.due, d.clock, d.cannot_tell from deadline d join (values ${types}) c (clock, type) on c.clock = d.clock
        where d.authority = ${authority} and d.subject = p.subject and c.type = p.type and d.outcome in ('open', 'cannot tell')
        order by d.due limit 1) d on true
      union all
      select d.subject, d.type, d.lead_post, null, null, null, d.started, d.due, d.clock, d.cannot_tell from due d
      where not exists (select from conference_ahead p where p.authority = ${authority} and p.subject = d.subject and p.type = d.type))
    select a.*, s.first_name, s.surname, s.born, s.born_estimated, s.work
    from ahead a join child_summary s on s.authority = ${authority} and s.subject = a.subject
    where s.is_case and (a.cannot_tell is null or a.entry is not null or s.work = 'section47')
    order by coalesce(a.planned, a.due) nulls first, s.surname, a.subject limit ${most}`.execute(tx)
  return rows
}
