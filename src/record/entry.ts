import type { Id, Instant } from '../kernel/kernel.ts'
import type { Facts, Kind } from './kinds.ts'

/** A council's three-digit code. */
export type Authority = string

/** Recorded in error: nothing of it is so. */
interface Withdrawn {
  withdrawn: true
  facts?: never
}

/** A version of an entry, as a step decides it: about whom, what is now held to be so, and why that is being said. */
export type NewVersion<K extends Kind = Kind> = {
  [Each in K]: { subject: Id; entry: Id; version: number; kind: Each; because: string } & (
    | { facts: Facts<Each>; withdrawn?: never }
    | Withdrawn
  )
}[K]

/** The same, as the record keeps it. When it was so stands in its facts; when we knew is `recordedAt`; `recordedBy` is a professional. */
export type Entry<K extends Kind = Kind> = NewVersion<K> & { authority: Authority; recordedAt: Instant; recordedBy: Id }

/** Facts as they are held now, with the entry that they come from. */
export type Known<K extends Kind> = Facts<K> & { id: Id; version: number; recordedAt: Instant; recordedBy: Id }

/** The next version of what is held: a correction, or what has happened since. */
export function next<K extends Kind>(kind: K, subject: Id, was: Known<K>, facts: Partial<Facts<K>>, because: string): NewVersion<K> {
  const { id, version, recordedAt, recordedBy, ...held } = was
  return { subject, entry: id, version: version + 1, kind, because, facts: { ...held, ...facts } as Facts<K> } as NewVersion<K>
}

export const first = <K extends Kind>(kind: K, subject: Id, entry: Id, facts: Facts<K>, because: string): NewVersion<K> =>
  ({ subject, entry, version: 1, kind, because, facts }) as NewVersion<K>

/** Who recorded what came in from a file: no worker. */
export const fromFile: Id = '00000000-0000-7000-8000-00000000f11e'
