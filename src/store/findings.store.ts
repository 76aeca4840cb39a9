import { sql } from 'kysely'
import type { Day, Id, Instant } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
import { type Finding, findingsOf, hasSameFindings, keptYearOn, type Outside } from '../returns/returns.ts'
import type { Seeing } from './database.ts'
import type { Derived } from './derived.ts'
import { findingColumns, putFindings } from './put-findings.ts'
import type { FindingRow } from './tables.ts'

/** What the returns' own checks find wrong with each child, in each of the kept years. */
export const findings: Derived<FindingRow> = {
  table: 'finding',
  columns: findingColumns,
  rowsOf: ({ id, child }, authority, outside) => (child ? findingsOf(child, outside).map(found => rowOf(authority, id, found)) : []),
  isSame: (was, now) => (was.child && now.child ? hasSameFindings(was.child, now.child) : was.child === now.child),
  put: async (seeing, subjects, rows) => void (await putFindings(seeing, subjects, rows)),
}

export const rowOf = (authority: Authority, subject: Id, found: Finding): FindingRow => ({
  authority,
  subject,
  collection: found.collection,
  year: found.year,
  rule: found.rule,
  in_table: found.table,
  entry: found.entry,
  fields: found.fields,
  severity: found.severity,
  fingerprint: found.fingerprint,
  since: found.since,
  stands_from: found.standsFrom ?? null,
  review: found.review ?? null,
})

const columns = sql.join(findingColumns.map(column => sql.ref(column)))
const both = sql`(select ${columns}, null::timestamptz as found_at from finding union all select ${columns}, case when beside = 'council' then found_at end from council_finding)`

/** Every finding: of the child's own record, and those that are found beside it, which say as of when. Each stands since it was first there without a break. */
export const anyFinding = sql`(
  select f.authority, f.subject, f.collection, f.year, f.rule, f.in_table, f.entry, f.fields, f.severity, f.fingerprint, least(f.since, b.since) as since,
    f.stands_from, f.review, f.found_at
  from ${both} f left join finding_before b using (authority, subject, collection, year, rule, in_table, entry))`

/** All that is found about one child in the returns of a year: what was accepted and what comes with time is among it. */
export async function findingsAbout({ tx, authority }: Seeing, subject: Id, year: string): Promise<KeptFinding[]> {
  const { rows } = await sql<KeptRow>`
    select collection, year, rule, severity, in_table as "table", entry, fields, fingerprint, since, stands_from as "standsFrom", review,
      case when found_at is not null then greatest(found_at, (
        select c.found_at from council_check c
        where c.authority = f.authority and c.collection = f.collection and c.year = f.year and c.rule = f.rule)) end as "foundAt"
    from ${anyFinding} f where authority = ${authority} and subject = ${subject} and year = ${year}
    order by collection, rule, in_table, entry`.execute(tx)
  return rows.map(({ standsFrom, review, foundAt, ...row }) => ({
    ...row,
    ...(standsFrom && { standsFrom }),
    ...(review && { review }),
    ...(foundAt && { foundAt }),
  }))
}
type KeptRow = Omit<Finding, 'standsFrom' | 'review'> & { standsFrom: Day | null; review: Id | null; foundAt: Instant | null }

/** What checks may ask of the world outside. */
export const outsideKnown = async ({ outside = {} }: Seeing): Promise<Outside> => outside

/** As it is kept: `foundAt` says as of when, where it was found beside others. */
export type KeptFinding = Finding & { readonly foundAt?: Instant }

/** A finding, and whose it is. */
export type OpenFinding = Omit<KeptFinding, 'review'> & { subject: Id }

/** What is wrong on a day with some children, in the returns of that day's year, and that nobody has accepted as right; the oldest first. */
export async function openFindingsOf({ tx, authority }: Seeing, subjects: readonly Id[], today: Day): Promise<OpenFinding[]> {
  if (subjects.length === 0) return []
  const { rows } = await sql<Omit<KeptRow, 'review'> & { subject: Id }>`
    select subject, collection, year, rule, severity, in_table as "table", entry, fields, fingerprint, since,
      stands_from as "standsFrom", found_at as "foundAt"
    from ${anyFinding} f
    where authority = ${authority} and subject = any(${subjects as Id[]}::uuid[]) and year = ${keptYearOn(today)}
      and review is null and (stands_from is null or stands_from <= ${today}::date)
    order by coalesce(stands_from::timestamptz, since), subject, collection, rule, in_table, entry`.execute(tx)
  return rows.map(({ standsFrom, foundAt, ...row }) => ({ ...row, ...(standsFrom && { standsFrom }), ...(foundAt && { foundAt }) }))
}
