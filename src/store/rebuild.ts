import { sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import { type CaseChanges, putCaseCountsRight } from './case-counts.ts'
import { subjects } from './children.store.ts'
import type { Seeing } from './database.ts'
import { differing, empty, insertAll, putRight, type Range } from './derived.ts'
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
  await headsFromRecord(seeing)
  await currentFromRecord(seeing)
  await mergesFromCurrent(seeing)
  const cases: CaseChanges = new Map()
  const keep = (batch: readonly Subject[], range: Range) => {
    const fillings = fillingsOf(batch, seeing)
    for (const { into, rows } of fillings) into.counted?.(cases, rows, 1)
    return isRestored ? insertAll(seeing, fillings) : putRight(seeing, fillings, range)
  }

  let count = 0
  let after = first
  let kept: Promise<unknown> = Promise.resolve()
  const batches = subjects(seeing)
  for (let next = batches.next(); ; ) {
    const { value: batch } = await next
    if (!batch) break
    // The database keeps one batch while this process folds the next one.
    await kept
    next = batches.next()
    const upTo = batch.at(-1)!.id
    kept = keep(batch, { after, upTo })
    kept.catch(() => {}) // it is awaited above, after the next batch was asked for
    after = upTo
    count += batch.length
    told(count)
  }
  await kept
  await keep([], { after, upTo: last })
  await putCaseCountsRight(tx, authority, cases)
  return count
}

const fillingsOf = (batch: readonly Subject[], { authority, outside }: Seeing) =>
  derivedTables.filter(each => each !== merges).map(into => ({ into, rows: batch.flatMap(s => into.rowsOf(s, authority, outside)) }))

/** Nothing that is derived is there after a restore. */
async function isThere({ tx, authority }: Seeing): Promise<boolean> {
  const each = [...derivedTables.map(d => d.table), 'current_entry'].map(
    table => sql`exists (select from ${sql.table(table)} where authority = ${authority})`,
  )
  const { rows } = await sql<{ any: boolean }>`select ${sql.join(each, sql` or `)} as any`.execute(tx)
  return rows[0]!.any
}

/** Where each chain ends. The subjects are found one after the other in the index: a council has many times more entries. */
const headsFromRecord = ({ tx, authority }: Seeing) =>
  sql`
    merge into chain_head h using (
      with recursive found as (
        (select subject from entry where authority = ${authority} order by subject limit 1)
        union all
        select (select e.subject from entry e where e.authority = ${authority} and e.subject > found.subject order by e.subject limit 1)
        from found where found.subject is not null)
      select e.* from found cross join lateral (
        select authority, subject, place, link from entry where authority = ${authority} and subject = found.subject order by place desc limit 1) e) e
    on h.authority = e.authority and h.subject = e.subject
    when matched and (h.place, h.link) is distinct from (e.place, e.link) then update set place = e.place, link = e.link
    when not matched then insert (authority, subject, place, link) values (e.authority, e.subject, e.place, e.link)
    when not matched by source and h.authority = ${authority} then delete`.execute(tx)

const atOnce = 1000

/** The last version of each entry, a thousand subjects at a time. */
async function currentFromRecord({ tx, authority }: Seeing): Promise<void> {
  const { rows } = await sql<{ subject: Id }>`
    select subject from (select subject, row_number() over (order by subject) as n from chain_head where authority = ${authority}) h
    where n % ${sql.lit(atOnce)} = 0 order by subject`.execute(tx)
  const ends = [...rows.map(r => r.subject), last]
  const into = { table: 'current_entry' as const, columns: currentColumns }
  const columns = sql.join(currentColumns.map(c => sql.ref(c)))
  for (const [i, upTo] of ends.entries()) {
    const after = ends[i - 1] ?? first
    const now = sql`
      select distinct on (subject, entry) ${columns} from entry
      where authority = ${authority} and subject > ${after}::uuid and subject <= ${upTo}::uuid order by subject, entry, version desc`
    const { rows: found } = await differing(authority, into, { after, upTo }, now).execute(tx)
    if (found.length === 0) continue
    const whose = found.map(f => f.subject)
    await empty({ tx, authority } as Seeing, into, whose)
    await sql`
      insert into current_entry (${columns})
      select distinct on (subject, entry) ${columns} from entry
      where authority = ${authority} and subject = any(${whose}::uuid[]) order by subject, entry, version desc`.execute(tx)
  }
}

/** Which records are read together must be known before the first is read. */
async function mergesFromCurrent(seeing: Seeing): Promise<void> {
  await empty(seeing, merges)
  await sql`
    insert into merged (authority, subject, absorbed)
    select authority, subject, (facts ->> 'absorbed')::uuid from current_entry
    where authority = ${seeing.authority} and kind = 'personMerge' and facts is not null`.execute(seeing.tx)
}
