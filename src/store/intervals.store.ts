import { stretchesOf } from '../record/record.ts'
import type { Derived } from './derived.ts'
import type { StretchRow, Tables } from './tables.ts'

/** What may not overlap, for the database to hold as well. */
export const stretches: Derived<StretchRow> = {
  table: 'stretch',
  columns: ['authority', 'subject', 'line', 'entry', 'starts', 'ends'],
  rowsOf: ({ id, child }, authority) =>
    child
      ? stretchesOf(child).map(s => ({ authority, subject: id, line: s.line, entry: s.entry, starts: s.from, ends: s.until ?? null }))
      : [],
}

export const restrictions: Derived<Tables['restriction']> = {
  table: 'restriction',
  columns: ['authority', 'subject', 'entry', 'allowed', 'starts', 'ends'],
  rowsOf: ({ id, child }, authority) =>
    (child?.restrictions ?? []).map(r => ({
      authority,
      subject: id,
      entry: r.id,
      allowed: r.allowedPeople,
      starts: r.startDate,
      ends: r.endDate ?? null,
    })),
}

export const emergencyAccesses: Derived<Tables['emergency_access']> = {
  table: 'emergency_access',
  columns: ['authority', 'subject', 'entry', 'person', 'starts', 'ends'],
  rowsOf: ({ id, child }, authority) =>
    (child?.emergencyAccesses ?? []).map(e => ({ authority, subject: id, entry: e.id, person: e.person, starts: e.from, ends: e.until })),
}

/** A merge is recorded with the record that survives; the other one is then read with it. */
export const merges: Derived<Tables['merged']> = {
  table: 'merged',
  columns: ['authority', 'subject', 'absorbed'],
  rowsOf: ({ id, child }, authority) => (child?.personMerges ?? []).map(m => ({ authority, subject: id, absorbed: m.absorbed })),
}
