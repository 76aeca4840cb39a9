import { sql } from 'kysely'
import type { Day, Id, Instant } from '../kernel/kernel.ts'
import type { Kind } from '../record/record.ts'
import { atOnce, type Change, closedForCount, movedBack } from '../workforce/workforce.ts'
import type { Seeing } from './database.ts'

interface Changed {
  subject: Id
  kind: Kind
  by: Id
  because: string
  at: Instant
}
export interface SecondLook {
  /** A date that was moved back long after it was recorded. */
  movedBack: (Changed & { field: string; from: Day; to: Day })[]
  /** Closed just before a count, and back soon after it. */
  closedForCount: (Changed & { closed: Day; again: Day; count: Day })[]
  /** Many records that one person changed within one minute. */
  atOnce: { by: Id; at: Instant; subjects: number; changes: number }[]
}

/** No more than so many of each, the last first. */
const most = 200

/** What was changed since a moment and made a number better. Each may be right: somebody has to look. */
export async function secondLook(seeing: Seeing, since: Instant): Promise<SecondLook> {
  return { movedBack: await moved(seeing, since), closedForCount: await closed(seeing, since), atOnce: await together(seeing, since) }
}

/** What was held before, found by its key: the limit keeps the database from reading the whole record to join it with itself. */
const before = sql`
  select * from entry b where b.authority = e.authority and b.subject = e.subject and b.entry = e.entry and b.version = e.version - 1 limit 1`

async function moved({ tx, authority }: Seeing, since: Instant): Promise<SecondLook['movedBack']> {
  const { rows } = await sql<Changed & Change>`
    select e.subject, e.kind, e.recorded_by as by, e.because, e.recorded_at as at,
      p.facts as before, e.facts as after, p.recorded_at as "recordedAt", e.recorded_at as "changedAt"
    from entry e cross join lateral (${before}) p
    where e.authority = ${authority} and e.version > 1 and e.recorded_at >= ${since}
      and exists (select from jsonb_each_text(e.facts) f where length(f.value) = 10 and f.value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and p.facts ->> f.key > f.value)
    order by e.recorded_at desc limit ${most}`.execute(tx)
  return rows.flatMap(({ before, after, recordedAt, changedAt, ...row }) => {
    const found = movedBack({ before, after, recordedAt, changedAt })
    return found ? [{ ...row, ...found }] : []
  })
}

async function closed({ tx, authority }: Seeing, since: Instant): Promise<SecondLook['closedForCount']> {
  const { rows } = await sql<Changed & { closed: Day; again: Day | null }>`
    select e.subject, e.kind, e.recorded_by as by, e.because, e.recorded_at as at, e.facts ->> 'closureDate' as closed,
      (select min(c.facts ->> 'referralDate') from current_entry c
       where c.authority = e.authority and c.subject = e.subject and c.kind = 'socialCareEpisode' and c.entry <> e.entry
         and c.facts ->> 'referralDate' >= e.facts ->> 'closureDate') as again
    from entry e cross join lateral (${before}) p
    where e.authority = ${authority} and e.version > 1 and e.recorded_at >= ${since} and e.kind = 'socialCareEpisode'
      and e.facts ? 'closureDate' and not p.facts ? 'closureDate'
      and substr(e.facts ->> 'closureDate', 6, 2) in ('03', '09')
    order by e.recorded_at desc limit ${most}`.execute(tx)
  return rows.flatMap(({ again, ...row }) => {
    const count = closedForCount(row.closed, again ?? undefined)
    return count && again ? [{ ...row, again, count }] : []
  })
}

/** Allocating many children at once is a manager's day; changing what was recorded about many is not. */
async function together({ tx, authority }: Seeing, since: Instant): Promise<SecondLook['atOnce']> {
  const { rows } = await sql<SecondLook['atOnce'][number]>`
    select recorded_by as by, date_trunc('minute', recorded_at) as at, count(distinct subject)::int as subjects, count(*)::int as changes
    from entry where authority = ${authority} and version > 1 and recorded_at >= ${since} and kind <> 'involvement'
    group by 1, 2 having count(distinct subject) >= ${atOnce} order by 2 desc limit ${most}`.execute(tx)
  return rows
}
