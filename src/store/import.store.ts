import { sql } from 'kysely'
import { addDays, type Day, type Id } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import type { Seeing } from './database.ts'
import { insert } from './derived.ts'
import { currentRowsOf } from './record.store.ts'
import { entryFrom, subjectFrom } from './subject.ts'
import type { Tables } from './tables.ts'

export type ImportFile = Omit<Tables['import_file'], 'authority'>
export type KeptAside = Omit<Tables['aside'], 'authority' | 'file'>

/** The children with these numbers, by number: two reads, however many. A number that was merged away leads to the record that is kept. */
export async function childrenNumbered(seeing: Seeing, laChildIds: readonly string[]): Promise<Map<string, Child>> {
  const { tx, authority } = seeing
  const { rows } = await sql<{ subject: string; la_child_id: string }>`
    select coalesce(m.subject, c.subject) as subject, c.facts ->> 'laChildId' as la_child_id
    from current_entry c left join merged m on m.authority = c.authority and m.absorbed = c.subject
    where c.authority = ${authority} and c.kind = 'childDetails' and c.facts is not null and c.facts ->> 'laChildId' = any(${laChildIds as string[]})`.execute(
    tx,
  )
  const held = await currentRowsOf(
    seeing,
    rows.map(r => r.subject),
  )
  return new Map(
    rows.flatMap(({ subject, la_child_id }) => {
      const { child } = subjectFrom((held.get(subject) ?? []).map(entryFrom), subject)
      return child ? [[la_child_id, child] as const] : []
    }),
  )
}

/** Whose numbers these are, of those who work here. A number that two have is nobody's. */
export async function workersNumbered({ tx, authority }: Seeing, workerIds: readonly string[]): Promise<Map<string, Id>> {
  const { rows } = await sql<{ worker_id: string; subject: Id; count: number }>`
    select worker_id, min(subject::text) as subject, count(*)::int as count from professional
    where authority = ${authority} and worker_id = any(${workerIds as string[]}) group by worker_id`.execute(tx)
  return new Map(rows.flatMap(r => (r.count === 1 ? [[r.worker_id, r.subject] as const] : [])))
}

/** Every child who was looked after on a day and went on to be, by their number. */
export async function lookedAfterOn({ tx, authority }: Seeing, on: Day): Promise<{ subject: Id; laChildId: string }[]> {
  const { rows } = await sql<{ subject: Id; la_child_id: string }>`
    select s.subject, c.facts ->> 'laChildId' as la_child_id
    from stretch s join current_entry c on c.authority = s.authority and c.subject = s.subject and c.kind = 'childDetails' and c.facts is not null
    where s.authority = ${authority} and s.line = 'periodOfCare' and s.starts < ${on}::text::timestamptz and (s.ends is null or s.ends > ${addDays(on, 1)}::text::timestamptz)`.execute(
    tx,
  )
  return rows.map(r => ({ subject: r.subject, laChildId: r.la_child_id }))
}

/** The end of the last year of which a looked-after return was read. */
export async function lookedAfterHeardUntil({ tx, authority }: Seeing): Promise<Day | undefined> {
  const { rows } = await sql<{ last: Day | null }>`
    select max(reference_date)::text as last from import_file where authority = ${authority} and collection = 'ssda903'`.execute(tx)
  return rows[0]?.last ?? undefined
}

/** Which of these files were read to their end before, by their hashes. */
export async function filesRead({ tx, authority }: Seeing, files: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('import_file')
    .select('file')
    .where('authority', '=', authority)
    .where('file', 'in', ['', ...files])
    .where('stopped', 'is', null)
    .execute()
  return new Set(rows.map(r => r.file))
}

/** What is known of a file after it was read once more; what was aside before stands no longer. */
export async function keepImport(seeing: Seeing, file: ImportFile, asides: readonly KeptAside[]): Promise<void> {
  const { tx, authority } = seeing
  await tx
    .insertInto('import_file')
    .values({ authority, ...file })
    .onConflict(c =>
      c.columns(['authority', 'file']).doUpdateSet(({ ref }) => ({
        name: file.name,
        last_read_at: file.last_read_at,
        children: file.children,
        stopped: file.stopped,
        versions: sql<number>`${ref('import_file.versions')} + ${file.versions}`,
      })),
    )
    .execute()
  await tx.deleteFrom('aside').where('authority', '=', authority).where('file', '=', file.file).execute()
  const columns = ['authority', 'file', 'place', 'subject', 'la_child_id', 'line', 'field', 'value', 'why']
  await insert(
    seeing,
    { table: 'aside', columns },
    asides.map(a => ({ authority, file: file.file, ...a })),
  )
}

export interface ImportSummary extends ImportFile {
  asides: number
}

/** Every file that was read, the last first, with how much of it is still aside. */
export async function imports({ tx, authority }: Seeing): Promise<ImportSummary[]> {
  const { rows } = await sql<ImportSummary>`
    select f.*, (select count(*)::int from aside a where a.authority = f.authority and a.file = f.file) as asides
    from import_file f where f.authority = ${authority} order by f.last_read_at desc`.execute(tx)
  return rows
}

/** What is aside, of one file or of one child. */
export async function asides(
  { tx, authority }: Seeing,
  of: { file: string } | { laChildId: string },
  most = 10_000,
): Promise<(KeptAside & { file: string })[]> {
  const all = tx
    .selectFrom('aside')
    .select(['file', 'place', 'subject', 'la_child_id', 'line', 'field', 'value', 'why'])
    .where('authority', '=', authority)
  const some = 'file' in of ? all.where('file', '=', of.file) : all.where('la_child_id', '=', of.laChildId)
  return some.orderBy('file').orderBy('place').limit(most).execute()
}
