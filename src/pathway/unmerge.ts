import type { Id } from '../kernel/kernel.ts'
import { type Entry, type Facts, first, type Known, type NewVersion } from '../record/record.ts'

export interface TakenApart {
  versions: NewVersion[]
  /** Recorded since under the record that stays, and staying with it: somebody has to see whose it is. */
  stays: Entry[]
}

/**
 * Puts everything that a merge changed back as it was, and leaves alone what somebody changed since. `history` is every version about both
 * records, as it was recorded; what is known of the merge is its entry.
 */
export function unmerge(
  history: readonly Entry[],
  { id, absorbed }: Pick<Known<'personMerge'>, 'id' | 'absorbed'>,
  reason: string,
  newId: () => Id,
): TakenApart {
  const entries = Map.groupBy(history, e => e.entry)
  const joined = history.find(e => e.entry === id && e.version === 1)
  if (!joined) throw new Error('a merge that was never recorded')
  const survivor = joined.subject
  const done = history.filter(e => isOfOneSave(e, joined))
  const doneTo = new Set(done.filter(e => e.subject === survivor || e.subject === absorbed).map(e => e.entry))
  const back = [...doneTo].flatMap(entry => putBack(entries.get(entry) ?? [], joined, reason))
  const since = history.filter(e => e.subject === survivor && e.version === 1 && e.recordedAt > joined.recordedAt && !doneTo.has(e.entry))
  const stays = since.flatMap(e => last(entries.get(e.entry)!)).filter(e => !e.withdrawn)
  return { versions: [...back, ...restrictedToo(history, absorbed, stays, reason, newId)], stays }
}

/** One moment, one person, one reason: what else may have come in at the same moment is none of this. */
const isOfOneSave = (e: Entry, joined: Entry): boolean =>
  e.recordedAt === joined.recordedAt && e.recordedBy === joined.recordedBy && e.because.startsWith(joined.because)

const last = (versions: readonly Entry[]): Entry => versions.reduce((a, b) => (b.version > a.version ? b : a))

function putBack(versions: readonly Entry[], joined: Entry, reason: string): NewVersion[] {
  const now = last(versions)
  const then = versions.find(e => isOfOneSave(e, joined))!
  const before = versions.find(e => e.version === then.version - 1)
  const wanted = before?.facts === undefined ? undefined : now.version === then.version ? before.facts : between(before, then, now)
  if (now.withdrawn && (wanted === undefined || now.version !== then.version)) return []
  const { subject, entry, kind } = now
  const base = { subject, entry, kind, version: now.version + 1, because: reason }
  return [(wanted === undefined ? { ...base, withdrawn: true } : { ...base, facts: wanted }) as NewVersion]
}

/** Fact by fact: what still stands as the merge left it goes back; what somebody wrote since stays. */
function between(before: Entry, then: Entry, now: Entry): object {
  const [a, b, c] = [before.facts, then.facts, now.facts].map(facts => (facts ?? {}) as Record<string, unknown>) as [Held, Held, Held]
  const fields = [...new Set([...Object.keys(a), ...Object.keys(c)])]
  const held = fields.map(f => [f, JSON.stringify(c[f]) === JSON.stringify(b[f]) ? a[f] : c[f]] as const)
  return Object.fromEntries(held.filter(([, value]) => value !== undefined))
}
type Held = Record<string, unknown>

/** A record that was restricted while the two were one stays so on both sides, until somebody decides otherwise. */
function restrictedToo(history: readonly Entry[], absorbed: Id, stays: readonly Entry[], because: string, newId: () => Id): NewVersion[] {
  const isOpen = (e: Entry) => e.kind === 'restriction' && !e.withdrawn && !(e.facts as Facts<'restriction'>).endDate
  const own = Map.groupBy(
    history.filter(e => e.subject === absorbed && e.kind === 'restriction'),
    e => e.entry,
  )
  if ([...own.values()].some(versions => isOpen(last(versions)))) return []
  return stays.filter(isOpen).map(e => first('restriction', absorbed, newId(), e.facts as Facts<'restriction'>, because) as NewVersion)
}
