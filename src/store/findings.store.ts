import { sql } from 'kysely'
import type { Day, Id } from '../kernel/kernel.ts'
import { type Finding, findingsOf, hasSameFindings, keptYearOn } from '../returns/returns.ts'
import type { Seeing } from './database.ts'
import type { Derived } from './derived.ts'
import type { FindingRow } from './tables.ts'

/** What the returns' own checks find wrong with each child, in each of the kept years. */
export const findings: Derived<FindingRow> = {
  table: 'finding',
  columns: [
    'authority',
    'subject',
    'collection',
    'year',
    'rule',
    'in_table',
    'entry',
    'fields',
    'severity',
    'fingerprint',
    'since',
    'stands_from',
    'review',
  ],
  rowsOf: ({ id, child }, authority) =>
    child
      ? findingsOf(child).map(({ collection, year, rule, table, entry, fields, severity, fingerprint, since, standsFrom, review }) => ({
          authority,
          subject: id,
          collection,
          year,
          rule,
          in_table: table,
          entry,
          fields,
          severity,
          fingerprint,
          since,
          stands_from: standsFrom ?? null,
          review: review ?? null,
        }))
      : [],
  isSame: (was, now) => was.child !== undefined && now.child !== undefined && hasSameFindings(was.child, now.child),
}

/** A finding, and whose it is. */
export type OpenFinding = Omit<Finding, 'review'> & { subject: Id }

/** What is wrong on a day with some children, in the returns of that day's year, and that nobody has accepted as right; the oldest first. */
export async function openFindingsOf({ tx, authority }: Seeing, subjects: readonly Id[], today: Day): Promise<OpenFinding[]> {
  if (subjects.length === 0) return []
  const { rows } = await sql<Omit<OpenFinding, 'standsFrom'> & { standsFrom: Day | null }>`
    select subject, collection, year, rule, severity, in_table as "table", entry, fields, fingerprint, since,
      stands_from as "standsFrom"
    from finding
    where authority = ${authority} and subject = any(${subjects as Id[]}::uuid[]) and year = ${keptYearOn(today)}
      and review is null and (stands_from is null or stands_from <= ${today}::date)
    order by coalesce(stands_from::timestamptz, since), subject, collection, rule, in_table, entry`.execute(tx)
  return rows.map(({ standsFrom, ...row }) => ({ ...row, ...(standsFrom && { standsFrom }) }))
}
