import { setTimeout } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import { type CaseChanges, putCaseCountsRight } from './case-counts.ts'
import { subjectsRecorded } from './children.store.ts'
import type { Seeing } from './database.ts'
import { differing, empty, type Filling, insertAll, putRight, type Range } from './derived.ts'
import { derivedTables } from './derived-tables.ts'
import { merges } from './intervals.store.ts'
import { currentColumns } from './load.ts'
import type { Subject } from './subject.ts'

const first: Id = '00000000-0000-0000-0000-000000000000'
const last: Id = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * Works a council's derived rows out again from the record alone, and puts right whatever differs: what is missing, what is wrong, and what belongs
 * to nothing that is recorded. What is right stays where it is, so that the database writes no more than it must. Saves wait until it is done.
 */
export async function rebuild(seeing: Seeing, told: (subjects: number) => void = () => {}): Promise<number> {
  const { tx, authority } = seeing
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rebuild ${authority}`}, 0))`.execute(tx)
  const isRestored = !(await isThere(seeing))
  await mergesFromRecord(seeing)
  const cases: CaseChanges = new Map()
  const keep = async (fillings: readonly Filling[], range: Range) => {
    for (const each of fromRecord) await putRecordRight(seeing, each, range, isRestored)
    await (isRestored ? insertAll(seeing, fillings) : putRight(seeing, fillings, range))
  }

  let count = 0
  let after = first
  let kept: Promise<unknown> = Promise.resolve()
  const batches = subjectsRecorded(seeing)
  for (let next = batches.next(); ; ) {
    const { value: batch } = await next
    if (!batch) break
    // While this process works out what follows from one batch, the database keeps the one before and reads the one after: it must have been asked by then.
    next = batches.next()
    next.catch(() => {}) // it is awaited when its turn comes
    await setTimeout(1)
    const fillings = fillingsOf(batch, seeing)
    for (const { into, rows } of fillings) into.counted?.(cases, rows, 1)
    await kept
    const upTo = batch.at(-1)!.id
    kept = keep(fillings, { after, upTo })
    kept.catch(() => {}) // it is awaited above, after the next batch was asked for
    after = upTo
    count += batch.length
    told(count)
  }
  await kept
  await keep(fillingsOf([], seeing), { after, upTo: last })
  await putCaseCountsRight(tx, authority, cases)
  return count
}

const fillingsOf = (batch: readonly Subject[], { authority, outside }: Seeing) =>
  derivedTables.filter(each => each !== merges).map(into => ({ into, rows: batch.flatMap(s => into.rowsOf(s, authority, outside)) }))

/** Nothing that is derived is there after a restore. */
async function isThere({ tx, authority }: Seeing): Promise<boolean> {
  const each = [...derivedTables.map(d => d.table), ...fromRecord.map(f => f.into.table)].map(
    table => sql`exists (select from ${sql.table(table)} where authority = ${authority})`,
  )
  const { rows } = await sql<{ any: boolean }>`select ${sql.join(each, sql` or `)} as any`.execute(tx)
  return rows[0]!.any
}

interface FromRecord {
  into: { table: 'chain_head' | 'current_entry'; columns: readonly string[] }
  /** Of which rows the last one by which order is kept. */
  last: RawBuilder<unknown>
  by: RawBuilder<unknown>
}

/** Where each chain ends, and the last version of each entry. Indexes are read from their end: the last comes first, and nothing is sorted. */
const fromRecord: readonly FromRecord[] = [
  {
    into: { table: 'chain_head', columns: ['authority', 'subject', 'place', 'link'] },
    last: sql`subject`,
    by: sql`subject desc, place desc`,
  },
  { into: { table: 'current_entry', columns: currentColumns }, last: sql`subject, entry`, by: sql`subject desc, entry desc, version desc` },
]

async function putRecordRight({ tx, authority }: Seeing, { into, last, by }: FromRecord, { after, upTo }: Range, isRestored: boolean) {
  const columns = sql.join(into.columns.map(c => sql.ref(c)))
  const lastOf = (which: RawBuilder<unknown>) =>
    sql`select distinct on (${last}) ${columns} from entry where authority = ${authority} and ${which} order by ${by}`
  const inRange = lastOf(sql`subject > ${after}::uuid and subject <= ${upTo}::uuid`)
  const insert = (rows: RawBuilder<unknown>) => sql`insert into ${sql.table(into.table)} (${columns}) ${rows}`.execute(tx)
  if (isRestored) return void (await insert(inRange))
  const { rows: found } = await differing(authority, into, { after, upTo }, inRange).execute(tx)
  if (found.length === 0) return
  const whose = found.map(f => f.subject)
  await empty({ tx, authority } as Seeing, into, whose)
  await insert(lastOf(sql`subject = any(${whose}::uuid[])`))
}

/** Which records are read together must be known before the first is read. */
async function mergesFromRecord(seeing: Seeing): Promise<void> {
  await empty(seeing, merges)
  await sql`
    insert into merged (authority, subject, absorbed)
    select authority, subject, (facts ->> 'absorbed')::uuid from entry e
    where authority = ${seeing.authority} and kind = 'personMerge' and facts is not null and not exists (
      select from entry later where later.authority = e.authority and later.subject = e.subject and later.entry = e.entry and later.version > e.version)`.execute(
    seeing.tx,
  )
}
