import { sql } from 'kysely'
import { addMinutes, type Id, type Instant } from '../kernel/kernel.ts'
import { emergencyAccess } from '../sharing/sharing.ts'
import type { Seeing } from './database.ts'
import { tell } from './notices.store.ts'
import { save } from './save.ts'

export interface EmergencyAsked {
  /** The council's own number for the child. */
  number: string
  reason: string
  at: Instant
  hours: number
  newId: () => Id
  /** What those who are named, and whoever restricted the record, are told. */
  says: string
}

/**
 * Lets somebody into a restricted record for some hours, and tells its owners. Every try is recorded, whether there was anything or not.
 * Undefined when no record under this number is hidden from them: whether there is one at all is not said.
 */
export async function takeEmergencyAccess(seeing: Seeing, asked: EmergencyAsked): Promise<Id | undefined> {
  const { tx, authority, person } = seeing
  if (person === 'everyone') throw new Error('only a worker takes emergency access')
  const { number, reason, at, hours, newId } = asked
  const subject = await pastRowSecurity(seeing, async everyone => {
    const hidden = await hiddenFrom(everyone, person, number)
    if (!hidden) return undefined
    const version = emergencyAccess(hidden.subject, { person, reason, from: at, hours, entry: newId() })
    await save(everyone, { versions: [version], by: person, at })
    await tell(everyone, hidden.owners, hidden.subject, asked.says, at)
    return hidden.subject
  })
  await tx
    .insertInto('emergency_try')
    .values({ authority, person, asked_for: number, reason, subject: subject ?? null, tried_at: at })
    .execute()
  return subject
}

/** How often this worker has tried and found nothing, within the last hour. */
export async function emptyTries({ tx, authority, person }: Seeing, at: Instant): Promise<number> {
  const { rows } = await sql<{ tries: number }>`
    select count(*)::int as tries from emergency_try
    where authority = ${authority} and person = ${person} and subject is null and tried_at > ${addMinutes(at, -60)}`.execute(tx)
  return rows[0]!.tries
}

/** The only way past row security within a worker's own request: for this work alone, and back to their own sight before it returns. */
async function pastRowSecurity<T>(seeing: Seeing, work: (everyone: Seeing) => Promise<T>): Promise<T> {
  const see = (person: string) => sql`select set_config('kith.person', ${person}, true)`.execute(seeing.tx)
  await see('everyone')
  try {
    return await work({ ...seeing, person: 'everyone' })
  } finally {
    // Where the database itself has refused something, the transaction is at its end, and this with it.
    await see(seeing.person).catch(() => {})
  }
}

/** A record of this number that is restricted now, to others; with everyone who is named in it or has restricted it. */
async function hiddenFrom({ tx, authority }: Seeing, person: Id, number: string): Promise<{ subject: Id; owners: Id[] } | undefined> {
  const { rows } = await sql<{ subject: Id; owners: Id[] }>`
    select r.subject, array_agg(distinct o.owner) as owners
    from current_entry e
    join restriction r on r.authority = e.authority and r.hides = e.subject
    cross join lateral (
      select unnest(r.allowed) as owner
      union select recorded_by from entry v where v.authority = r.authority and v.subject = r.subject and v.entry = r.entry) o
    where e.authority = ${authority} and e.kind = 'childDetails' and e.facts ->> 'laChildId' = ${number}
      and kith_today() >= r.starts and (r.ends is null or kith_today() < r.ends)
      and not r.allowed @> array[${person}::uuid]
      and not exists (
        select from emergency_access a
        where a.authority = r.authority and a.opens = r.hides and a.person = ${person} and kith_now() between a.starts and a.ends)
    group by r.subject limit 1`.execute(tx)
  return rows[0]
}
