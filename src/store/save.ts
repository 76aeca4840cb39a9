import { sql } from 'kysely'
import type { Id, Instant } from '../kernel/kernel.ts'
import { checked, type Entry, type Facts, type NewVersion, overlapIn, overlapInWords, stretchesOf } from '../record/record.ts'
import { keepAlike } from './alike.store.ts'
import { linkAfter } from './chain.ts'
import type { Seeing } from './database.ts'
import { derive, insert } from './derived.ts'
import { derivedTables } from './derived-tables.ts'
import { entryColumns } from './load.ts'
import { currentRowsOf } from './record.store.ts'
import { keepReviewed } from './reviewed.store.ts'
import { entryFrom, subjectFrom } from './subject.ts'
import type { ChainHead, CurrentRow, EntryRow } from './tables.ts'
import { keepWorkerFindings } from './worker-findings.store.ts'

export interface Saving {
  versions: readonly NewVersion[]
  by: Id
  at: Instant
}
/** Kept; or somebody else has saved this version, and the worker sees both and chooses; or it overlaps what is held, in words. */
export type Saved = { saved: Entry[] } | { conflict: { yours: NewVersion; theirs: Entry } } | { refused: string; entry: Id }

/** Adds versions about any number of subjects, with everything that is derived from them. Nothing is written unless all of it is. */
export async function save(seeing: Seeing, saving: Saving): Promise<Saved> {
  const subjects = [...new Set(saving.versions.map(v => v.subject))].sort()
  if (subjects.length === 0) return { saved: [] }
  await takeTurns(seeing, subjects)
  const held = await currentRowsOf(seeing, subjects)
  const current = new Map<Id, CurrentRow>([...held.values()].flat().map(row => [row.entry, row]))
  const heads = await headsOf(seeing, [...new Set([...subjects, ...[...current.values()].map(row => row.subject)])])

  const entries: EntryRow[] = []
  for (const given of saving.versions) {
    const theirs = current.get(given.entry)
    // What goes on with an entry of a record that was merged is kept with that record, so that the two can be taken apart again.
    const yours = theirs ? { ...given, subject: theirs.subject } : given
    if (theirs && theirs.version >= yours.version) return { conflict: { yours, theirs: entryFrom(theirs) } }
    if (yours.version !== (theirs?.version ?? 0) + 1)
      throw new Error(`version ${yours.version} of an entry that has ${theirs?.version ?? 0}`)
    const row = rowAfter(heads.get(yours.subject), yours, saving, seeing.authority)
    heads.set(yours.subject, row)
    entries.push(row)
    const { because, place, link, ...now } = row
    current.set(row.entry, now)
  }

  const was = subjects.map(id => subjectFrom((held.get(id) ?? []).map(entryFrom), id))
  const rows = Map.groupBy(current.values(), row => row.subject)
  const now = subjects.map(id => subjectFrom(rowsNow(id, rows).map(entryFrom), id))
  for (const [i, { child, mergedInto }] of now.entries()) {
    if (mergedInto && was[i]?.mergedInto)
      return { refused: 'This record was put together with another one. Record it there.', entry: mergedInto }
    const number = was[i]?.child?.childDetails.laChildId
    if (child && number !== undefined && child.childDetails.laChildId !== number)
      return { refused: 'A child keeps their number for life.', entry: child.childDetails.id }
    const overlap = child && overlapIn(stretchesOf(child))
    if (overlap) return { refused: `${overlapInWords(overlap[0])}.`, entry: overlap[1].entry }
  }

  await insert(seeing, { table: 'entry', columns: entryColumns }, entries)
  const changed = new Set(entries.map(e => e.entry))
  await keepCurrent(
    seeing,
    [...current.values()].filter(row => changed.has(row.entry)),
    [...heads.values()],
  )
  await derive(seeing, derivedTables, was, now)
  await keepWorkerFindings(seeing, was, now, saving.at)
  await keepAlike(seeing, was, now, saving.at)
  await keepReviewed(seeing, was, now)
  return { saved: entries.map(entryFrom) }
}

/**
 * Saves about one subject take turns, or its chain would fork and a derivation would miss an entry: in order of id, so that none waits for ever.
 * While everything is derived again, no save goes on.
 */
export const takeTurns = ({ tx, authority }: Seeing, subjects: Id[]) =>
  sql`
    select pg_advisory_xact_lock_shared(hashtextextended(${`rebuild ${authority}`}, 0)), count(pg_advisory_xact_lock(hashtextextended(${authority} || s, 0)))
    from unnest(${subjects}::text[]) s`.execute(tx)

async function headsOf({ tx, authority }: Seeing, subjects: Id[]): Promise<Map<Id, ChainHead>> {
  const { rows } =
    await sql<ChainHead>`select * from chain_head where authority = ${authority} and subject = any(${subjects}::uuid[])`.execute(tx)
  return new Map(rows.map(row => [row.subject, row]))
}

function rowAfter(head: ChainHead | undefined, version: NewVersion, { by, at }: Saving, authority: string): EntryRow {
  const { withdrawn, facts, ...said } = version
  const row = {
    authority,
    ...said,
    facts: withdrawn ? null : checked(said.kind, facts),
    recorded_at: at,
    recorded_by: by,
    place: (head?.place ?? 0) + 1,
  }
  return { ...row, link: linkAfter(head?.link, row) }
}

/** What a subject's fold reads after this save: its own rows, and those of records that are merged into it. */
function rowsNow(id: Id, rows: Map<Id, CurrentRow[]>): CurrentRow[] {
  const own = rows.get(id) ?? []
  const absorbed = own.flatMap(row => (row.kind === 'personMerge' && row.facts ? [(row.facts as Facts<'personMerge'>).absorbed] : []))
  return [...own, ...absorbed.flatMap(other => rows.get(other) ?? [])]
}

async function keepCurrent({ tx }: Seeing, rows: CurrentRow[], heads: ChainHead[]): Promise<void> {
  await sql`
    insert into current_entry select * from json_populate_recordset(null::current_entry, ${JSON.stringify(rows)}::text::json)
    on conflict (authority, subject, entry) do update
    set version = excluded.version, facts = excluded.facts, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by`.execute(
    tx,
  )
  const ends = heads.map(({ authority, subject, place, link }) => ({ authority, subject, place, link }))
  await sql`
    insert into chain_head select * from json_populate_recordset(null::chain_head, ${JSON.stringify(ends)}::text::json)
    on conflict (authority, subject) do update set place = excluded.place, link = excluded.link`.execute(tx)
}
