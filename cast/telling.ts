import { addDays, type Day, day, daysBetween, exampleId, type Id, type Instant, momentOf, type Time } from '../src/kernel/kernel.ts'
import { type Facts, first, type Kind, type NewVersion } from '../src/record/record.ts'

/** What one worker saved at one moment. */
export interface Save {
  at: Instant
  by: Id
  versions: NewVersion[]
}

/** A family's story as it was recorded, save by save, so that what was known at any moment in between can be asked. */
export class Telling {
  readonly saves: Save[] = []
  private readonly held = new Map<Id, NewVersion>()
  private readonly base: number
  private made = 0

  /** Ids begin at `base` thousand, so that families do not meet. */
  constructor(base: number) {
    this.base = base
  }

  /** From here on, this is when it is recorded, and by whom. A few minutes apart, so that moments tell saves apart. */
  on(date: string, time: Time, by: Id): this {
    const at = momentOf({ day: day(date), time })
    const last = this.saves.at(-1)
    if (!at || (last && last.at > at)) throw new Error(`${date} ${time} comes before what was told already`)
    this.saves.push({ at, by, versions: [] })
    return this
  }

  id = (): Id => exampleId(this.base * 1000 + this.made++)

  child(facts: Facts<'childDetails'>): Id {
    const id = this.id()
    return this.put(first('childDetails', id, id, facts, 'New record'))
  }
  adult(facts: Facts<'adultDetails'>): Id {
    const id = this.id()
    return this.put(first('adultDetails', id, id, facts, 'New record'))
  }
  /** Something new about somebody; its id, for what hangs on it. */
  add<K extends Kind>(kind: K, subject: Id, facts: Facts<K>, because = 'New'): Id {
    return this.put(first(kind, subject, this.id(), facts, because) as NewVersion)
  }
  /** The next version of what is held: what has happened since, or a correction. */
  next<K extends Kind>(_: K, entry: Id, facts: Partial<Facts<K>>, because: string): void {
    const was = this.held.get(entry)!
    this.put({ ...was, version: was.version + 1, because, facts: { ...was.facts, ...facts } } as NewVersion)
  }
  /** It was recorded in error. */
  withdraw(entry: Id, because: string): void {
    const { subject, version, kind } = this.held.get(entry)!
    this.put({ subject, entry, version: version + 1, kind, because, withdrawn: true } as NewVersion)
  }

  private put(version: NewVersion): Id {
    const save = this.saves.at(-1)
    if (!save) throw new Error('say first when it is recorded')
    save.versions.push(version)
    this.held.set(version.entry, version)
    return version.entry
  }
}

const shiftDay = (d: string, days: number): string => addDays(day(d), days)
const shiftMoment = (at: Instant, days: number): Instant => shiftDay(at.slice(0, 10), days) + at.slice(10)

/** The same story so many days later, to the last date in it: a demonstration is always about now. Years without a day stay as they are. */
export const later = (saves: readonly Save[], days: number): Save[] =>
  saves.map(({ at, by, versions }) => ({ at: shiftMoment(at, days), by, versions: shifted(versions, days) as NewVersion[] }))

function shifted(value: unknown, days: number): unknown {
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return shiftDay(value, days)
    return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? shiftMoment(value, days) : value
  }
  if (Array.isArray(value)) return value.map(each => shifted(each, days))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shifted(each, days)]))
}

/** Whole weeks from the day on which the stories stand to another, so that nobody visits on a Sunday who visited on a Monday. */
export const weeksBetween = (told: Day, today: Day): number => Math.floor(daysBetween(told, today) / 7) * 7
