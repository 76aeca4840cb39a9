import type { Id } from '../kernel/kernel.ts'
import {
  type Adult,
  adultFrom,
  type Child,
  childFrom,
  type Entry,
  heldFrom,
  type Known,
  type Post,
  type Professional,
  postFrom,
  professionalFrom,
} from '../record/record.ts'
import type { CurrentRow, EntryRow } from './tables.ts'

/** A subject as its rows hold it: one of these is there; none when it was merged into another, or holds nothing any more. */
export interface Subject {
  id: Id
  child?: Child
  adult?: Adult
  professional?: Professional
  post?: Post
  team?: Known<'team'>
  familyGroup?: Known<'familyGroup'>
  submission?: Known<'submission'>
  mergedInto?: Id
  /** What others call what is recorded of it. A child's stand with the child. */
  externalRefs?: readonly Known<'externalRef'>[]
}

/** `entries` are those of one subject, or of a child and of the records that were merged into theirs. */
export function subjectFrom(entries: readonly Entry[], id: Id): Subject {
  const child = childFrom(entries, id)
  const into = child?.mergedInto[0]
  if (into) return { id, mergedInto: into.survivor }
  if (child) return { id, child }
  const refs = entries.some(e => e.kind === 'externalRef') ? { externalRefs: heldFrom(entries).all('externalRef') } : {}
  const adult = adultFrom(entries)
  const adultInto = adult?.mergedInto[0]
  if (adultInto) return { id, mergedInto: adultInto.survivor }
  if (adult) return { id, adult, ...refs }
  const professional = professionalFrom(entries)
  if (professional) return { id, professional, ...refs }
  const post = postFrom(entries)
  if (post) return { id, post }
  const held = heldFrom(entries)
  const [team] = held.all('team')
  if (team) return { id, team, ...refs }
  const [familyGroup] = held.all('familyGroup')
  if (familyGroup) return { id, familyGroup, ...refs }
  const [submission] = held.all('submission')
  return submission ? { id, submission } : { id, ...refs }
}

/** `because` is kept with the history only: what is held now does without it. */
export function entryFrom(row: CurrentRow | EntryRow): Entry {
  const { authority, subject, entry, version, kind, facts, recorded_at: recordedAt, recorded_by: recordedBy } = row
  const because = 'because' in row ? row.because : ''
  return {
    because,
    authority,
    subject,
    entry,
    version,
    kind,
    recordedAt,
    recordedBy,
    ...(facts ? { facts } : { withdrawn: true }),
  } as Entry
}
