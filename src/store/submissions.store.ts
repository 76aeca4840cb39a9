import { sql } from 'kysely'
import type { Id } from '../kernel/kernel.ts'
import type { Known } from '../record/record.ts'
import type { RowsOfChild } from '../returns/returns.ts'
import type { Seeing } from './database.ts'
import { type Derived, insert } from './derived.ts'
import { currentRowsOf } from './record.store.ts'
import { entryFrom, subjectFrom } from './subject.ts'
import type { Tables } from './tables.ts'

export type SubmissionRow = Tables['submission']

/** Returns that were made, each as it stood at one moment. */
export const submissionTable: Derived<SubmissionRow> = {
  table: 'submission',
  columns: [
    ...['authority', 'subject', 'collection', 'year', 'status', 'children', 'left_out', 'hash', 'sent', 'receipt'],
    ...['known_at', 'asked_by'],
  ],
  rowsOf: ({ id, submission }, authority) => {
    if (!submission) return []
    const { collection, year, status, children, leftOut, hash, sentDate, receipt, recordedAt, recordedBy } = submission
    return [
      {
        authority,
        subject: id,
        collection,
        year,
        status,
        children: children ?? null,
        left_out: leftOut ?? null,
        hash: hash ?? null,
        sent: sentDate ?? null,
        receipt: receipt ?? null,
        known_at: recordedAt,
        asked_by: recordedBy,
      },
    ]
  },
}

/** The newest first. */
export const submissions = ({ tx, authority }: Seeing, of?: { collection: string; year: string }): Promise<SubmissionRow[]> =>
  tx
    .selectFrom('submission')
    .selectAll()
    .where('authority', '=', authority)
    .$if(of !== undefined, q => q.where('collection', '=', of!.collection).where('year', '=', of!.year))
    .orderBy('known_at', 'desc')
    .limit(200)
    .execute()

export const submission = ({ tx, authority }: Seeing, id: Id): Promise<SubmissionRow | undefined> =>
  tx.selectFrom('submission').selectAll().where('authority', '=', authority).where('subject', '=', id).executeTakeFirst()

/** What a submission says of some children, as it is being made. */
export const keepSubmitted = (seeing: Seeing, rows: readonly Omit<Tables['submission_child'], 'authority'>[]): Promise<void> =>
  insert(
    seeing,
    { table: 'submission_child', columns: ['authority', 'submission', 'subject', 'la_child_id', 'rows', 'digest'] },
    rows.map(row => ({ authority: seeing.authority, ...row })),
  )

export interface Submitted {
  subject: Id
  la_child_id: string
  rows: RowsOfChild
}

/** The children of a submission whom this sight may see, in the order of their ids. */
export async function submittedChildren({ tx, authority }: Seeing, id: Id, most: number, after?: Id): Promise<Submitted[]> {
  const { rows } = await sql<Submitted>`
    select subject, la_child_id, rows from submission_child
    where authority = ${authority} and submission = ${id} and subject > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
    order by subject limit ${most}`.execute(tx)
  return rows
}

/** A child of whom two submissions say different things, or whom only one of them has. */
export interface Differing {
  subject: Id
  la_child_id: string
  was: RowsOfChild | null
  is: RowsOfChild | null
}

/** Only those that differ are read: a digest tells which. */
export async function differing({ tx, authority }: Seeing, earlier: Id, later: Id, most: number, after?: Id): Promise<Differing[]> {
  const { rows } = await sql<Differing>`
    select subject, coalesce(b.la_child_id, a.la_child_id) as la_child_id, a.rows as was, b.rows as is
    from (select * from submission_child where authority = ${authority} and submission = ${earlier}) a
    full join (select * from submission_child where authority = ${authority} and submission = ${later}) b using (subject)
    where a.digest is distinct from b.digest and subject > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
    order by subject limit ${most}`.execute(tx)
  return rows
}

export interface DifferenceCount {
  came: number
  went: number
  changed: number
  same: number
}
export async function countDiffering({ tx, authority }: Seeing, earlier: Id, later: Id): Promise<DifferenceCount> {
  const { rows } = await sql<DifferenceCount>`
    select count(*) filter (where a.subject is null)::int as came, count(*) filter (where b.subject is null)::int as went,
      count(*) filter (where a.digest <> b.digest)::int as changed, count(*) filter (where a.digest = b.digest)::int as same
    from (select * from submission_child where authority = ${authority} and submission = ${earlier}) a
    full join (select * from submission_child where authority = ${authority} and submission = ${later}) b using (subject)`.execute(tx)
  return rows[0]!
}

/** A submission as the record has it: what was asked for, and by whom. */
export async function submissionAsked(seeing: Seeing, id: Id): Promise<Known<'submission'> | undefined> {
  const held = await currentRowsOf(seeing, [id])
  return subjectFrom((held.get(id) ?? []).map(entryFrom), id).submission
}
