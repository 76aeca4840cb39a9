import { sql } from 'kysely'
import type { Day, Id, Instant } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import type { FeedChild, Workforce } from '../returns/returns.ts'
import type { Seeing } from './database.ts'
import { insert } from './derived.ts'
import { currentRowsOf } from './record.store.ts'
import { entryFrom, subjectFrom } from './subject.ts'
import type { Tables } from './tables.ts'

/** Only one run at a time sends to a receiver. The turn lasts as long as this transaction, so that a run that was killed holds up no other. */
export async function takeFeedTurn({ tx, authority }: Seeing, receiver: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`csc-api ${authority} ${receiver}`}, 0)) as is`.execute(tx)
  return rows[0]?.is ?? false
}

/** One number: the child who has it now, if there is one; and what the feed knows of it. */
export interface FeedKept {
  laChildId: string
  subject: Id
  child?: Child | undefined
  holds?: FeedChild | undefined
  acknowledged?: string | undefined
  refused?: string | undefined
}

const atOnce = 500

/** The next numbers after one, in order: of children who have a record of their own now, and of everybody whom the receiver may hold. */
export async function feedPage(seeing: Seeing, receiver: string, after: string): Promise<FeedKept[]> {
  const { tx, authority } = seeing
  const { rows } = await sql<
    Pick<Tables['csc_api_child'], 'la_child_id' | 'holds' | 'acknowledged' | 'refused'> & { now: Id | null; was: Id }
  >`
    with own as (
      select facts ->> 'laChildId' as number, subject from current_entry c
      where authority = ${authority} and kind = 'childDetails' and facts is not null and facts ->> 'laChildId' > ${after}
        and not exists (select from merged m where m.authority = c.authority and m.absorbed = c.subject)
      order by facts ->> 'laChildId' limit ${atOnce}),
    told as (
      select la_child_id as number, subject from csc_api_child
      where authority = ${authority} and receiver = ${receiver} and la_child_id > ${after}
      order by la_child_id limit ${atOnce})
    select n.number as la_child_id, own.subject as now, coalesce(own.subject, k.subject) as was, k.holds, k.acknowledged, k.refused
    from (select number from (select number from own union select number from told) o order by number limit ${atOnce}) n
    left join own on own.number = n.number
    left join csc_api_child k on k.authority = ${authority} and k.receiver = ${receiver} and k.la_child_id = n.number
    order by n.number`.execute(tx)
  const held = await currentRowsOf(
    seeing,
    rows.flatMap(row => row.now ?? []),
  )
  return rows.map(({ la_child_id, now, was, holds, acknowledged, refused }) => ({
    laChildId: la_child_id,
    subject: was,
    child: now ? subjectFrom((held.get(now) ?? []).map(entryFrom), now).child : undefined,
    holds: holds ?? undefined,
    acknowledged: acknowledged ?? undefined,
    refused: refused ?? undefined,
  }))
}

/** Who was ever in which post, and the number of everybody who is registered. */
export async function feedWorkforce({ tx, authority }: Seeing): Promise<Workforce> {
  const { rows: holdings } = await sql<{ post: Id; professional: Id; starts: Day; ends: Day | null }>`
    select subject as post, professional, starts, ends from post_holding where authority = ${authority} order by subject, starts, entry`.execute(
    tx,
  )
  const { rows: numbers } = await sql<{ subject: Id; worker_id: string }>`
    select subject, worker_id from professional where authority = ${authority} and worker_id is not null`.execute(tx)
  const inPosts = holdings.map(({ post, professional, starts, ends }) => ({
    post,
    professional,
    startDate: starts,
    endDate: ends ?? undefined,
  }))
  return { holders: Map.groupBy(inPosts, h => h.post), numbers: new Map(numbers.map(n => [n.subject, n.worker_id])) }
}

type ChildRow = Tables['csc_api_child']

/** Puts these columns of some children's rows in place, and leaves the others as they are. */
async function keep(
  { tx, authority }: Seeing,
  receiver: string,
  columns: readonly (keyof ChildRow)[],
  rows: readonly Partial<ChildRow>[],
): Promise<void> {
  if (rows.length === 0) return
  const all = ['authority', 'receiver', 'la_child_id', ...columns].map(name => sql.ref(name))
  const set = columns.map(name => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`)
  await sql`
    insert into csc_api_child (${sql.join(all)})
    select ${sql.join(all)} from json_populate_recordset(null::csc_api_child, ${JSON.stringify(rows.map(row => ({ authority, receiver, ...row })))}::text::json)
    on conflict (authority, receiver, la_child_id) do update set ${sql.join(set)}`.execute(tx)
}

export interface OnTheWay {
  laChildId: string
  subject: Id
  holds?: FeedChild | undefined
}

/** From now on the receiver may hold this, and nobody knows until it says so. */
export const feedOnTheWay = (seeing: Seeing, receiver: string, at: Instant, rows: readonly OnTheWay[]): Promise<void> =>
  keep(
    seeing,
    receiver,
    ['subject', 'holds', 'acknowledged', 'sent_at'],
    rows.map(r => ({ la_child_id: r.laChildId, subject: r.subject, holds: r.holds ?? null, acknowledged: null, sent_at: at })),
  )

export interface Acknowledged extends OnTheWay {
  hash: string
  receipt: string
  /** What had to be left out, by the names of the API. */
  without?: string[] | undefined
}

export async function feedAcknowledged(seeing: Seeing, run: FeedRunning, at: Instant, rows: readonly Acknowledged[]): Promise<void> {
  await keep(
    seeing,
    run.receiver,
    ['subject', 'holds', 'acknowledged', 'acknowledged_at', 'receipt', 'refused', 'refused_at', 'why'],
    rows.map(({ laChildId, subject, holds, hash, receipt, without }) => ({
      la_child_id: laChildId,
      subject,
      holds: holds ?? null,
      acknowledged: hash,
      acknowledged_at: at,
      receipt,
      refused: null,
      refused_at: null,
      why: leftOut(without),
    })),
  )
  await outcomes(
    seeing,
    run,
    at,
    rows.map(r => ({ ...r, what: r.holds ? 'acknowledged' : 'removed', why: leftOut(r.without) })),
  )
}

const leftOut = (without: readonly string[] | undefined) => without?.join(', ') ?? null

export interface Refused extends OnTheWay {
  hash: string
  why: string
  acknowledged?: string | undefined
}

/** Nothing of it was taken: the receiver holds what it held before. */
export async function feedRefused(seeing: Seeing, run: FeedRunning, at: Instant, rows: readonly Refused[]): Promise<void> {
  await keep(
    seeing,
    run.receiver,
    ['subject', 'holds', 'acknowledged', 'refused', 'refused_at', 'why'],
    rows.map(({ laChildId, subject, holds, acknowledged, hash, why }) => ({
      la_child_id: laChildId,
      subject,
      holds: holds ?? null,
      acknowledged: acknowledged ?? null,
      refused: hash,
      refused_at: at,
      why,
    })),
  )
  await outcomes(
    seeing,
    run,
    at,
    rows.map(r => ({ ...r, what: 'refused', receipt: null })),
  )
}

export interface FeedRunning {
  run: Id
  receiver: string
}
type Outcome = Pick<Tables['csc_api_outcome'], 'what' | 'hash' | 'receipt' | 'why'> & { laChildId: string; subject: Id }

function outcomes(seeing: Seeing, { run, receiver }: FeedRunning, at: Instant, rows: readonly Outcome[]): Promise<void> {
  const columns = ['authority', 'subject', 'run', 'receiver', 'la_child_id', 'what', 'at', 'hash', 'receipt', 'why']
  return insert(
    seeing,
    { table: 'csc_api_outcome', columns },
    rows.map(({ laChildId, subject, what, hash, receipt, why }) => ({
      authority: seeing.authority,
      subject,
      run,
      receiver,
      la_child_id: laChildId,
      what,
      at,
      hash,
      receipt,
      why,
    })),
  )
}
