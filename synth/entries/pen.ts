import type { Id } from '../../src/kernel/kernel.ts'
import type { Authority, Entry, Facts, Kind } from '../../src/record/record.ts'
import type { Chance } from '../chance.ts'
import { idAt } from '../ids.ts'
import { atWork, type DayNo, instant, type Minute, minuteOf } from '../times.ts'

/** An entry as last written, so that its next version can be. */
export interface Kept<K extends Kind> {
  id: Id
  kind: K
  version: number
  facts: Facts<K>
  at: Minute
}

/**
 * Writes the record of one subject. Nothing is written that would only be known after today, so an episode whose closing is still to come stands
 * open, as it does in life.
 */
export class Pen {
  readonly subject: Id
  readonly entries: Entry[] = []
  private readonly authority: Authority
  private readonly chance: Chance
  private readonly now: Minute
  private turn = 0
  /** Nothing new is written before this: what belongs to a referral waits until the referral is on the record. */
  notBefore: Minute = 0

  constructor(authority: Authority, subject: Id, chance: Chance, today: DayNo) {
    this.authority = authority
    this.subject = subject
    this.chance = chance
    this.now = minuteOf(today, 18)
  }

  /** The first version of something new. `as` gives it an id that others already use. */
  first<K extends Kind>(kind: K, at: Minute, by: Id, because: string, facts: Facts<K>, as?: Id): Kept<K> | undefined {
    const when = Math.max(at, this.notBefore)
    if (when > this.now) return undefined
    const id = as ?? idAt(when, this.turn++, this.chance)
    this.write(id, 1, kind, when, by, because, facts)
    return { id, kind, version: 1, facts, at: when }
  }

  /** What has happened since, or was put right. Says false, and writes nothing, when that is still to come. */
  next<K extends Kind>(kept: Kept<K> | undefined, at: Minute, by: Id, because: string, facts: Partial<Facts<K>>): boolean {
    if (!kept) return false
    const when = Math.max(at, kept.at + 1)
    if (when > this.now) return false
    kept.version++
    kept.at = when
    kept.facts = { ...kept.facts, ...facts } as Facts<K>
    this.write(kept.id, kept.version, kept.kind, when, by, because, kept.facts)
    return true
  }

  private write(entry: Id, version: number, kind: Kind, at: Minute, recordedBy: Id, because: string, facts: unknown): void {
    const { authority, subject } = this
    this.entries.push({ authority, subject, entry, version, kind, because, facts, recordedAt: instant(at), recordedBy } as Entry)
  }

  /** In the order in which it was recorded. What was recorded in one minute keeps the order in which it was written. */
  inOrder(): Entry[] {
    return this.entries.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
  }
}

/** A time of the working day on which something was written down, so many days after it happened. */
export const writtenUp = (d: DayNo, chance: Chance, days = 0): Minute => {
  const on = days === 0 ? d : atWork(d + days)
  return minuteOf(on, chance.between(8, 16), chance.under(60))
}

/** Most visits and notes are written up the same day or the next; some wait for the end of the week. */
export const afterwards = (d: DayNo, chance: Chance): Minute => {
  const share = chance.share()
  return minuteOf(share < 0.45 ? d : atWork(d + (share < 0.8 ? 1 : chance.between(2, 6))), chance.between(15, 17), chance.under(60))
}
