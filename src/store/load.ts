import type { Id } from '../kernel/kernel.ts'
import type { Entry } from '../record/record.ts'
import { linkAfter } from './chain.ts'
import type { Seeing } from './database.ts'
import { insertAll } from './derived.ts'
import { derivedTables } from './derived-tables.ts'
import { subjectFrom } from './subject.ts'
import type { ChainHead, CurrentRow, EntryRow } from './tables.ts'

/** Whole records of subjects that are not here yet: from a backup, or from the synthetic council. Each keeps when it was recorded and by whom. */
export async function load(seeing: Seeing, subjects: readonly { subject: Id; entries: readonly Entry[] }[]): Promise<number> {
  const rows: EntryRow[] = []
  const current: CurrentRow[] = []
  const heads: ChainHead[] = []
  for (const { entries } of subjects) {
    const last = new Map<Id, CurrentRow>()
    let head: EntryRow | undefined
    for (const entry of entries) {
      head = rowAfter(head, entry)
      rows.push(head)
      const { because, place, link, ...now } = head
      last.set(now.entry, now)
    }
    current.push(...last.values())
    if (head) heads.push({ authority: head.authority, subject: head.subject, place: head.place, link: head.link })
  }
  const folded = subjects.map(({ subject, entries }) => subjectFrom(entries, subject))
  const derived = derivedTables.map(into => ({ into, rows: folded.flatMap(s => into.rowsOf(s, seeing.authority, seeing.outside)) }))
  for (const { into, rows } of derived) into.counted?.(seeing.caseChanges, rows, 1)
  await insertAll(seeing, [
    { into: { table: 'entry', columns: entryColumns }, rows },
    { into: { table: 'current_entry', columns: currentColumns }, rows: current },
    { into: { table: 'chain_head', columns: ['authority', 'subject', 'place', 'link'] }, rows: heads },
    ...derived,
  ])
  return rows.length
}

function rowAfter(before: EntryRow | undefined, entry: Entry): EntryRow {
  const { recordedAt, recordedBy, withdrawn, facts, ...said } = entry
  const row = {
    ...said,
    facts: withdrawn ? null : facts,
    recorded_at: recordedAt,
    recorded_by: recordedBy,
    place: (before?.place ?? 0) + 1,
  }
  return { ...row, link: linkAfter(before?.link, row) }
}

export const currentColumns = ['authority', 'subject', 'entry', 'version', 'kind', 'facts', 'recorded_at', 'recorded_by']
export const entryColumns = [...currentColumns, 'because', 'place', 'link']
