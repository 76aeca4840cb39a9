import { sql } from 'kysely'
import { type Id, type Instant, isId } from '../kernel/kernel.ts'
import { type Adult, adultFrom, type Child, childFrom, type Entry, type Facts } from '../record/record.ts'
import type { Seeing } from './database.ts'
import { entryFrom } from './subject.ts'
import type { CurrentRow, EntryRow } from './tables.ts'

/** What is held about some subjects, by subject: one indexed read, and a second one only where records were merged. */
export async function currentRowsOf(seeing: Seeing, subjects: readonly Id[]): Promise<Map<Id, CurrentRow[]>> {
  const found = Map.groupBy(await ownRows(seeing, subjects), row => row.subject)
  await withAbsorbed(seeing, found)
  return found
}

/** Puts the rows of a record that was merged into another beside those of the one that survives. */
export async function withAbsorbed(seeing: Seeing, found: ReadonlyMap<Id, CurrentRow[]>, read = ownRows): Promise<void> {
  const merges = [...found.values()].flat().filter(row => row.kind === 'personMerge' && row.facts !== null)
  if (merges.length === 0) return
  const absorbed = (row: CurrentRow) => (row.facts as Facts<'personMerge'>).absorbed
  const theirs = Map.groupBy(await read(seeing, merges.map(absorbed)), row => row.subject)
  for (const merge of merges) found.get(merge.subject)?.push(...(theirs.get(absorbed(merge)) ?? []))
}

export async function ownRows({ tx, authority }: Seeing, subjects: readonly Id[]): Promise<CurrentRow[]> {
  const [subject, ...others] = subjects
  if (subject === undefined) return []
  if (others.length > 0) {
    const { rows } = await sql<CurrentRow>`
      select * from current_entry where authority = ${authority} and subject = any(${subjects as Id[]}::uuid[])`.execute(tx)
    return rows
  }
  // What is the same in each of hundreds of rows is not read again with each.
  const { rows } = await sql<Omit<CurrentRow, 'authority' | 'subject'>>`
    select entry, version, kind, facts, recorded_at, recorded_by from current_entry where authority = ${authority} and subject = ${subject}`.execute(
    tx,
  )
  return rows.map(({ entry, version, kind, facts, recorded_at, recorded_by }) => ({
    authority,
    subject,
    entry,
    version,
    kind,
    facts,
    recorded_at,
    recorded_by,
  }))
}

/**
 * The child as they are held now; by the id of a record that was merged away, the one that stays. Undefined when there is none that this
 * sight may see.
 */
export async function child(seeing: Seeing, id: Id): Promise<Child | undefined> {
  if (!isId(id)) return undefined
  const rows = (await currentRowsOf(seeing, [id])).get(id) ?? []
  const found = childFrom(rows.map(entryFrom), id)
  const into = found?.mergedInto[0]
  return into ? child(seeing, into.survivor) : found
}

/** Several children in one read, in the order in which they are asked for. */
export async function childrenOf(seeing: Seeing, ids: readonly Id[]): Promise<Child[]> {
  const rows = await currentRowsOf(seeing, [...new Set(ids)])
  return [...rows].flatMap(([id, held]) => childFrom(held.map(entryFrom), id) ?? [])
}

export async function adultsOf(seeing: Seeing, ids: readonly Id[]): Promise<Adult[]> {
  const rows = await currentRowsOf(seeing, [...new Set(ids)])
  return [...rows.values()].flatMap(held => adultFrom(held.map(entryFrom)) ?? [])
}

/** Every version about one subject, in the order in which it was recorded; and of what was merged into it. */
export async function historyOf({ tx, authority }: Seeing, id: Id): Promise<(Entry & { place: number })[]> {
  if (!isId(id)) return []
  const { rows } = await sql<EntryRow>`
    select e.* from entry e
    where e.authority = ${authority}
      and e.subject = any(array(select ${id}::uuid union all select absorbed from merged where authority = ${authority} and subject = ${id}))
    order by e.recorded_at, e.subject, e.place`.execute(tx)
  return rows.map(row => ({ ...entryFrom(row), place: row.place }))
}

/** Every version about several people whom this sight may see, in one read. Records that were merged into theirs are not part of it. */
export async function historiesOf({ tx, authority }: Seeing, ids: readonly Id[]): Promise<Map<Id, Entry[]>> {
  const { rows } = await sql<EntryRow>`
    select * from entry where authority = ${authority} and subject = any(${[...new Set(ids)]}::uuid[]) order by recorded_at, place`.execute(
    tx,
  )
  return Map.groupBy(rows.map(entryFrom), entry => entry.subject)
}

/** The child as we knew them at a moment. */
export async function childKnownAt(seeing: Seeing, id: Id, at: Instant): Promise<Child | undefined> {
  return childFrom(await historyOf(seeing, id), id, at)
}
