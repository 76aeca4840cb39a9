import { sql } from 'kysely'
import type { Id, Instant } from '../kernel/kernel.ts'
import type { FeedRunning } from './csc-api.store.ts'
import type { Seeing } from './database.ts'
import type { Tables } from './tables.ts'

export type FeedRun = Omit<Tables['csc_api_run'], 'authority'>
export type FeedCounts = Pick<
  FeedRun,
  'looked_at' | 'unchanged' | 'acknowledged' | 'removed' | 'refused' | 'waits' | 'requests' | 'stopped'
>

export async function feedRunBegun({ tx, authority }: Seeing, { run, receiver }: FeedRunning, at: Instant): Promise<void> {
  await sql`insert into csc_api_run (authority, run, receiver, started_at) values (${authority}, ${run}, ${receiver}, ${at})`.execute(tx)
}

/** How far a run has come; with `endedAt` its last word. */
export async function feedRunIs({ tx, authority }: Seeing, run: Id, counts: FeedCounts, endedAt?: Instant): Promise<void> {
  await tx
    .updateTable('csc_api_run')
    .set({ ...counts, ended_at: endedAt ?? null })
    .where('authority', '=', authority)
    .where('run', '=', run)
    .execute()
}

/** The last runs, the latest first. One that was broken off said no last word: what it did is counted from what became of each child. */
export async function feedRuns({ tx, authority }: Seeing, most = 30): Promise<FeedRun[]> {
  const { rows } = await sql<FeedRun>`
    select r.run, r.receiver, r.started_at, r.ended_at, r.looked_at, r.unchanged, r.waits, r.requests, r.stopped,
      coalesce(o.acknowledged, r.acknowledged) as acknowledged, coalesce(o.removed, r.removed) as removed, coalesce(o.refused, r.refused) as refused
    from (select * from csc_api_run where authority = ${authority} order by started_at desc, run desc limit ${most}) r
    left join lateral (
      select count(*) filter (where what in ('acknowledged', 'removed'))::int as acknowledged,
        count(*) filter (where what = 'removed')::int as removed, count(*) filter (where what = 'refused')::int as refused
      from csc_api_outcome o where r.ended_at is null and o.authority = ${authority} and o.run = r.run having r.ended_at is null) o on true
    order by r.started_at desc, r.run desc`.execute(tx)
  return rows
}

/** How many of those whom this sight may see the receiver holds, how many are on their way and not acknowledged, and how many were refused. */
export interface FeedStanding {
  receiver: string
  held: number
  unacknowledged: number
  refused: number
}

export async function feedStanding({ tx, authority }: Seeing): Promise<FeedStanding[]> {
  const { rows } = await sql<FeedStanding>`
    select receiver, count(*) filter (where holds is not null and acknowledged_at is not null)::int as held,
      count(*) filter (where acknowledged is null and refused is null)::int as unacknowledged,
      count(*) filter (where refused is not null)::int as refused
    from csc_api_child where authority = ${authority} group by receiver order by receiver`.execute(tx)
  return rows
}

/** A child who was refused and has not been taken since; or was taken, but for what `why` names. */
export interface FeedRefusal {
  receiver: string
  subject: Id
  laChildId: string
  isRefused: boolean
  why: string
  at: Instant
}

/** The latest first. */
export async function feedRefusals({ tx, authority }: Seeing, most = 500): Promise<FeedRefusal[]> {
  const { rows } = await sql<FeedRefusal>`
    select receiver, subject, la_child_id as "laChildId", refused is not null as "isRefused", coalesce(why, '') as why,
      coalesce(refused_at, acknowledged_at) as at
    from csc_api_child where authority = ${authority} and (refused is not null or why is not null)
    order by at desc, la_child_id limit ${most}`.execute(tx)
  return rows
}
