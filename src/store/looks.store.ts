import { type RawBuilder, sql } from 'kysely'
import { type Day, type Id, type Instant, momentsOf } from '../kernel/kernel.ts'
import type { Seeing } from './database.ts'

/** Which looks: at whom, by whom, from and until which days, both of them included. */
export interface LooksAsked {
  subject?: Id | undefined
  by?: Id | undefined
  from?: Day | undefined
  until?: Day | undefined
}

/** One look, in the words of whoever may ask. A record that they may not see has no number. */
export interface Look {
  look: Id
  at: Instant
  by: Id
  byName: string | null
  subject: Id | null
  number: string | null
  isHidden: boolean
  page: string
  why: string | null
  inEmergency: boolean
}

/** The last first. `before` is the last look of the page that was shown before. */
export async function looks(
  { tx, authority }: Seeing,
  { subject, by, from, until }: LooksAsked,
  { most, before }: { most: number; before?: { at: Instant; look: Id } | undefined },
): Promise<Look[]> {
  const only = [
    subject &&
      sql`and l.subject = any(array(select ${subject}::uuid union all select absorbed from merged where authority = ${authority} and subject = ${subject}))`,
    by && sql`and l.looked_by = ${by}`,
    from && sql`and l.looked_at >= ${momentsOf(from).from}::timestamptz`,
    until && sql`and l.looked_at < ${momentsOf(until).until}::timestamptz`,
    before && sql`and (l.looked_at, l.look) < (${before.at}::timestamptz, ${before.look}::uuid)`,
  ].filter((part): part is RawBuilder<unknown> => Boolean(part))
  const { rows } = await sql<Look>`
    with l as (
      select * from look l where l.authority = ${authority} ${sql.join(only, sql` `)} order by l.looked_at desc, l.look desc limit ${most})
    select l.look, l.looked_at as at, l.looked_by as by, p.name as "byName",
      case when hidden.it then null else l.subject end as subject, d.facts ->> 'laChildId' as number, hidden.it as "isHidden", l.page, l.why,
      exists (select from emergency_access e where e.authority = l.authority and e.opens = l.subject and e.person = l.looked_by
        and l.looked_at between e.starts and e.ends) as "inEmergency"
    from l
    left join professional p on p.authority = l.authority and p.subject = l.looked_by
    left join current_entry d on d.authority = l.authority and d.subject = l.subject and d.kind = 'childDetails'
    cross join lateral (select d.subject is null and exists (
      select from restriction r where r.authority = l.authority and r.hides = l.subject) as it) hidden
    order by l.looked_at desc, l.look desc`.execute(tx)
  return rows
}

/** Workers whose name or sign-in name has these words in it; those who left too. */
export async function workersCalled(
  { tx, authority }: Seeing,
  words: string,
  most = 20,
): Promise<{ id: Id; name: string; signInName: string | null }[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<{ id: Id; name: string; signInName: string | null }>`
    select subject as id, name, sign_in_name as "signInName" from professional
    where authority = ${authority} and (name ilike ${like} or sign_in_name ilike ${like}) order by name, subject limit ${most}`.execute(tx)
  return rows
}

/** A try to take emergency access; `subject` is empty where there was nothing to be let into. */
export interface EmergencyTry {
  at: Instant
  by: Id
  byName: string | null
  number: string
  reason: string
  letIn: boolean
}

export async function emergencyTries({ tx, authority }: Seeing, most = 200): Promise<EmergencyTry[]> {
  const { rows } = await sql<EmergencyTry>`
    select t.tried_at as at, t.person as by, p.name as "byName", t.asked_for as number, t.reason, t.subject is not null as "letIn"
    from emergency_try t left join professional p on p.authority = t.authority and p.subject = t.person
    where t.authority = ${authority} order by t.tried_at desc, t.try desc limit ${most}`.execute(tx)
  return rows
}
