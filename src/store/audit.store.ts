import { sql } from 'kysely'
import type { Id, Instant } from '../kernel/kernel.ts'
import { linkAfter } from './chain.ts'
import type { Seeing } from './database.ts'
import type { EntryRow } from './tables.ts'

/** The first row that does not fit: changed, or after one that is gone. */
export interface Misfit {
  subject: Id
  place: number
  why: string
}

/** Walks every chain of a council. `heads` are those written outside the database: with them a missing end is noticed too. */
export async function auditVerify(
  seeing: Seeing,
  heads?: ReadonlyMap<Id, { place: number; link: string }>,
): Promise<{ rows: number; misfit?: Misfit }> {
  let before: EntryRow | undefined
  let rows = 0
  const missing = new Map(heads)
  for await (const row of rowsInOrder(seeing)) {
    rows++
    const previous = before?.subject === row.subject ? before : undefined
    const { subject, place } = row
    if (place !== (previous?.place ?? 0) + 1) return { rows, misfit: { subject, place, why: 'the row before it is gone' } }
    if (row.link !== linkAfter(previous?.link, row)) return { rows, misfit: { subject, place, why: 'it is not as it was written' } }
    const head = heads?.get(subject)
    if (head?.place === place) {
      if (head.link !== row.link) return { rows, misfit: { subject, place, why: 'it differs from what was kept outside' } }
      missing.delete(subject)
    }
    before = row
  }
  const [gone] = missing
  return gone ? { rows, misfit: { subject: gone[0], place: gone[1].place, why: 'the end of its chain is gone' } } : { rows }
}

async function* rowsInOrder({ tx, authority }: Seeing): AsyncGenerator<EntryRow, undefined> {
  const all = tx.selectFrom('entry').selectAll().where('authority', '=', authority).orderBy('subject').orderBy('place')
  yield* all.stream(1000)
  return undefined
}

/** Where every chain ends, to be kept outside. */
export async function* chainHeads({ tx, authority }: Seeing): AsyncGenerator<{ subject: Id; place: number; link: string }, undefined> {
  yield* tx.selectFrom('chain_head').select(['subject', 'place', 'link']).where('authority', '=', authority).orderBy('subject').stream(1000)
  return undefined
}

/** Who looked at whom, recorded before the answer leaves: where this fails, nothing is shown. */
export async function looked(
  { tx, authority, person }: Seeing,
  page: string,
  at: Instant,
  about: readonly Id[],
  why?: string,
): Promise<void> {
  if (about.length === 0) return
  await sql`
    insert into look (authority, subject, looked_by, page, why, looked_at)
    select ${authority}, s, ${person}::uuid, ${page}, ${why ?? null}, ${at}::timestamptz from unnest(${[...new Set(about)]}::uuid[]) s`.execute(
    tx,
  )
}
