import type { Id } from '../../src/kernel/kernel.ts'
import type { Authority, Entry, Facts, Kind } from '../../src/record/record.ts'
import type { Chance } from '../chance.ts'
import { atWork, type DayNo, idAt, instant, type Minute, minuteOf } from '../times.ts'

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

  constructor(authority: Authority, subject: Id, chance: Chance, today: DayNo) {
    this.authority = authority
    this.subject = subject
    this.chance = chance
    this.now = minuteOf(today, 18)
  }

  /** The first version of something new. `as` gives it an id that others already use. */
  first<K extends Kind>(kind: K, at: Minute, by: Id, because: string, facts: Facts<K>, as?: Id): Kept<K> | undefined {
    if (at > this.now) return undefined
    const id = as ?? idAt(at, this.turn++, this.chance)
    this.write({ subject: this.subject, entry: id, version: 1, kind, because, facts } as unknown as Entry, at, by)
    return { id, kind, version: 1, facts, at }
  }

  /** What has happened since, or was put right. Says false, and writes nothing, when that is still to come. */
  next<K extends Kind>(kept: Kept<K> | undefined, at: Minute, by: Id, because: string, facts: Partial<Facts<K>>): boolean {
    if (!kept) return false
    const when = Math.max(at, kept.at + 1)
    if (when > this.now) return false
    kept.version++
    kept.at = when
    kept.facts = { ...kept.facts, ...facts } as Facts<K>
    const { id: entry, version, kind, facts: now } = kept
    this.write({ subject: this.subject, entry, version, kind, because, facts: now } as unknown as Entry, when, by)
    return true
  }

  private write(version: Entry, at: Minute, by: Id): void {
    version.authority = this.authority
    version.recordedAt = instant(at)
    version.recordedBy = by
    this.entries.push(version)
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
