import { sql } from 'kysely'
import type { Day, Id, Instant } from '../kernel/kernel.ts'
import type { Seeing } from './database.ts'
import { anyFinding } from './findings.store.ts'

export interface OfReturn {
  collection: string
  year: string
}

/** A finding that nobody has accepted as right, and that is so by the day. */
const open = (today: Day) => sql`f.review is null and (f.stands_from is null or f.stands_from <= ${today}::date)`

export interface RuleCount {
  rule: string
  severity: 'error' | 'query'
  findings: number
  children: number
  accepted: number
  oldest: Instant | null
}

/** Each rule that finds something, the one with the most first: one walk over an index that holds all that is counted. */
export async function findingsByRule({ tx, authority }: Seeing, { collection, year }: OfReturn, today: Day): Promise<RuleCount[]> {
  const { rows } = await sql<RuleCount>`
    select rule, min(severity) as severity, count(*) filter (where ${open(today)})::int as findings,
      count(distinct subject) filter (where ${open(today)})::int as children,
      count(*) filter (where review is not null)::int as accepted, min(since) filter (where ${open(today)}) as oldest
    from ${anyFinding} f where authority = ${authority} and collection = ${collection} and year = ${year}
    group by rule order by 3 desc, rule`.execute(tx)
  return rows
}

export interface GroupCount {
  id: Id | null
  name: string | null
  findings: number
  children: number
}

/** Findings by the team, or the worker's post, that leads each child; nobody, where none does. */
export async function findingsByTeam({ tx, authority }: Seeing, { collection, year }: OfReturn, today: Day): Promise<GroupCount[]> {
  const { rows } = await sql<GroupCount>`
    select t.subject as id, t.name, sum(n)::int as findings, count(*)::int as children
    from (select subject, count(*) as n from ${anyFinding} f
      where authority = ${authority} and collection = ${collection} and year = ${year} and ${open(today)} group by subject) f
    left join child_summary c on c.authority = ${authority} and c.subject = f.subject
    left join post p on p.authority = ${authority} and p.subject = c.lead_post
    left join team t on t.authority = ${authority} and t.subject = p.team
    group by t.subject, t.name order by 3 desc, t.name`.execute(tx)
  return rows
}

export async function findingsByPost({ tx, authority }: Seeing, { collection, year }: OfReturn, today: Day): Promise<GroupCount[]> {
  const { rows } = await sql<GroupCount>`
    select c.lead_post as id, coalesce(w.name, p.title || ', vacant') as name, sum(n)::int as findings, count(*)::int as children
    from (select subject, count(*) as n from ${anyFinding} f
      where authority = ${authority} and collection = ${collection} and year = ${year} and ${open(today)} group by subject) f
    left join child_summary c on c.authority = ${authority} and c.subject = f.subject
    left join post p on p.authority = ${authority} and p.subject = c.lead_post
    left join lateral (
      select string_agg(w.name, ' and ' order by w.name) as name from post_holding h
      join professional w on w.authority = h.authority and w.subject = h.professional
      where h.authority = ${authority} and h.subject = c.lead_post and h.starts <= ${today}::date and (h.ends is null or h.ends > ${today}::date)) w on true
    group by c.lead_post, p.title, w.name order by 3 desc, 2`.execute(tx)
  return rows
}

export interface AgeCount {
  /** Whole years on the day; none where the year of birth is not known. */
  age: number | null
  findings: number
  children: number
}
export async function findingsByAge({ tx, authority }: Seeing, { collection, year }: OfReturn, today: Day): Promise<AgeCount[]> {
  const { rows } = await sql<AgeCount>`
    select extract(year from age(${today}::date, (c.born || substr('-01-01', length(c.born) - 3))::date))::int as age,
      sum(n)::int as findings, count(*)::int as children
    from (select subject, count(*) as n from ${anyFinding} f
      where authority = ${authority} and collection = ${collection} and year = ${year} and ${open(today)} group by subject) f
    left join child_summary c on c.authority = ${authority} and c.subject = f.subject
    group by 1 order by 1`.execute(tx)
  return rows
}

export interface FoundChild {
  subject: Id
  laChildId: string
  rule: string
  severity: 'error' | 'query'
  table: string
  fields: string[]
  since: Instant
  team: string | null
  worker: string | null
}

/** Children of one rule or of all, the longest standing first; as many as are asked for. */
export async function foundChildren(
  { tx, authority }: Seeing,
  { collection, year }: OfReturn,
  today: Day,
  { rule, team, post, most }: { rule?: string | undefined; team?: Id | undefined; post?: Id | undefined; most: number },
): Promise<FoundChild[]> {
  const { rows } = await sql<FoundChild>`
    select f.subject, c.la_child_id as "laChildId", f.rule, f.severity, f.in_table as "table", f.fields, f.since, t.name as team, w.name as worker
    from ${anyFinding} f
    join child_summary c on c.authority = f.authority and c.subject = f.subject
    left join post p on p.authority = f.authority and p.subject = c.lead_post
    left join team t on t.authority = f.authority and t.subject = p.team
    left join lateral (
      select string_agg(w.name, ' and ' order by w.name) as name from post_holding h
      join professional w on w.authority = h.authority and w.subject = h.professional
      where h.authority = f.authority and h.subject = c.lead_post and h.starts <= ${today}::date and (h.ends is null or h.ends > ${today}::date)) w on true
    where f.authority = ${authority} and f.collection = ${collection} and f.year = ${year} and ${open(today)}
      and ${rule === undefined ? sql`true` : sql`f.rule = ${rule}`} and ${team === undefined ? sql`true` : sql`p.team = ${team}`}
      and ${post === undefined ? sql`true` : sql`c.lead_post = ${post}`}
    order by f.since, f.subject, f.rule limit ${most}`.execute(tx)
  return rows
}

export interface DayTally {
  day: Day
  open: number
  accepted: number
}

/** How many stood on each day that was counted, of every rule together. */
export async function findingTrend({ tx, authority }: Seeing, { collection, year }: OfReturn): Promise<DayTally[]> {
  const { rows } = await sql<DayTally>`
    select day, sum(open)::int as open, sum(accepted)::int as accepted from finding_tally
    where authority = ${authority} and collection = ${collection} and year = ${year} group by day order by day`.execute(tx)
  return rows
}

/** Counts what stands today, for the picture of the year. A day is counted once. Answers how many rules found something. */
export async function tallyFindings({ tx, authority }: Seeing, today: Day): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with counted as (
      insert into finding_tally (authority, collection, year, day, rule, open, accepted)
      select authority, collection, year, ${today}::date, rule, count(*) filter (where ${open(today)}), count(*) filter (where review is not null)
      from ${anyFinding} f where authority = ${authority} group by authority, collection, year, rule
      on conflict do nothing returning 1)
    select count(*)::int as n from counted`.execute(tx)
  return rows[0]!.n
}

/** Children with something to put right, in the order of their ids: some at a time. */
export async function foundSubjects(
  { tx, authority }: Seeing,
  { collection, year }: OfReturn,
  today: Day,
  most: number,
  after?: Id,
): Promise<Id[]> {
  const { rows } = await sql<{ subject: Id }>`
    select distinct subject from ${anyFinding} f
    where authority = ${authority} and collection = ${collection} and year = ${year} and ${open(today)}
      and subject > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
    order by subject limit ${most}`.execute(tx)
  return rows.map(r => r.subject)
}
