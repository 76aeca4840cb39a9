import type { Id, Instant } from '../kernel/kernel.ts'
import type { Entry, Known } from './entry.ts'
import type { Kind } from './kinds.ts'

/** What is held of each kind, in the order in which it was first recorded. */
export interface Held {
  all: <K extends Kind>(kind: K) => Known<K>[]
}

/** The last version of each entry, less what was withdrawn. `knownAt` asks what was held at that moment. Any order of versions will do. */
export function heldFrom(entries: Iterable<Entry>, knownAt?: Instant): Held {
  const last = new Map<Id, Entry>()
  for (const entry of entries) {
    if (knownAt !== undefined && entry.recordedAt > knownAt) continue
    if (entry.version > (last.get(entry.entry)?.version ?? 0)) last.set(entry.entry, entry)
  }
  const byKind = new Map<Kind, Known<Kind>[]>()
  for (const e of [...last.values()].sort((a, b) => (a.entry < b.entry ? -1 : 1))) {
    if (e.withdrawn) continue
    const known = { ...e.facts, id: e.entry, version: e.version, recordedAt: e.recordedAt, recordedBy: e.recordedBy } as Known<Kind>
    const list = byKind.get(e.kind)
    if (list) list.push(known)
    else byKind.set(e.kind, [known])
  }
  return { all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as Known<K>[] }
}
