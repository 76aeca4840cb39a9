import { findingsOf } from '../returns/returns.ts'
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
}
