import { type Child, stretchesOf } from '../record/record.ts'
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

/** A record hides what was merged into it, too: there is no way round by the other one's number. */
const withAbsorbed = (child: Child) => [child.id, ...child.personMerges.map(m => m.absorbed)]

export const restrictions: Derived<Tables['restriction']> = {
  table: 'restriction',
  columns: ['authority', 'subject', 'hides', 'entry', 'allowed', 'starts', 'ends'],
  rowsOf: ({ id, child }, authority) =>
    (child?.restrictions ?? []).flatMap(r =>
      withAbsorbed(child!).map(hides => ({
        authority,
        subject: id,
        hides,
        entry: r.id,
        allowed: r.allowedPeople,
        starts: r.startDate,
        ends: r.endDate ?? null,
      })),
    ),
}

export const emergencyAccesses: Derived<Tables['emergency_access']> = {
  table: 'emergency_access',
  columns: ['authority', 'subject', 'opens', 'entry', 'person', 'starts', 'ends'],
  rowsOf: ({ id, child }, authority) =>
    (child?.emergencyAccesses ?? []).flatMap(e =>
      withAbsorbed(child!).map(opens => ({ authority, subject: id, opens, entry: e.id, person: e.person, starts: e.from, ends: e.until })),
    ),
}

/** A merge is recorded with the record that survives; the other one is then read with it. */
export const merges: Derived<Tables['merged']> = {
  table: 'merged',
  columns: ['authority', 'subject', 'absorbed'],
  rowsOf: ({ id, child, adult }, authority) =>
    ((child ?? adult)?.personMerges ?? []).map(m => ({ authority, subject: id, absorbed: m.absorbed })),
}
