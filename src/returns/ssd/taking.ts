import type { Id } from '../../kernel/kernel.ts'
import {
  adultFrom,
  childFrom,
  type Entry,
  fromFile,
  heldFrom,
  type Kind,
  kinds,
  type NewVersion,
  professionalFrom,
} from '../../record/record.ts'
import { type Aside, shown } from '../aside.ts'
import type { FileRow } from './file-row.ts'
import type { Facts, SsdSubject } from './table.ts'

/** One subject being taken from a file: what is held of it, and what the file adds. Each entry gets one new version, however many rows speak of it. */
export class Taking {
  readonly subject: Id
  readonly newId: () => Id
  readonly asides: Aside[] = []
  readonly #because: string
  readonly #held: ReadonlyMap<Id, Entry>
  readonly #new = new Map<Id, NewVersion>()
  readonly #started = new Map<FileRow, Map<Kind, { id: Id; facts: Facts }>>()
  #seen: SsdSubject | undefined

  constructor(subject: Id, held: readonly Entry[], because: string, newId: () => Id) {
    this.subject = subject
    this.newId = newId
    this.#because = because
    this.#held = new Map(held.map(entry => [entry.entry, entry]))
  }

  /** What the record would hold now. */
  get now(): SsdSubject {
    this.#seen ??= subjectOf(this.subject, [...this.#entries().values()])
    return this.#seen
  }
  factsOf(entry: Id): Facts | undefined {
    return (this.#new.get(entry) ?? this.#held.get(entry))?.facts as Facts | undefined
  }
  has(entry: Id): boolean {
    return this.#new.has(entry) || this.#held.has(entry)
  }
  isNew(entry: Id): boolean {
    return this.#new.has(entry) && !this.#held.has(entry)
  }

  /** Somebody recorded it here: no file changes it. */
  isRecordedHere(entry: Id): boolean {
    const held = this.#held.get(entry)
    return held !== undefined && held.recordedBy !== fromFile
  }

  say(kind: Kind, entry: Id, said: Facts): void {
    const facts = inOrder(kind, said)
    const held = this.#held.get(entry)
    const before = inText(inOrder(kind, (this.factsOf(entry) ?? {}) as Facts))
    if (this.has(entry) && before === inText(facts)) return
    this.#seen = undefined
    if (held && inText(inOrder(kind, (held.facts ?? {}) as Facts)) === inText(facts)) {
      this.#new.delete(entry)
      return
    }
    const version = {
      subject: held?.subject ?? this.subject,
      entry,
      version: (held?.version ?? 0) + 1,
      kind,
      because: this.#because,
      facts,
    }
    this.#new.set(entry, version as unknown as NewVersion)
  }
  /** What was said of this entry, and of everything that hangs on it, is taken back. */
  forget(entry: Id): void {
    this.#seen = undefined
    this.#new.delete(entry)
    for (const [id, version] of this.#new) if (!this.#held.has(id) && Object.values(version.facts ?? {}).includes(entry)) this.forget(id)
  }
  /** What a row has begun to say of an entry beside its own: several of its cells are one. */
  started(row: FileRow, kind: Kind, first: () => { id: Id; facts: Facts }): { id: Id; facts: Facts } {
    const begun = this.#started.get(row) ?? new Map<Kind, { id: Id; facts: Facts }>()
    this.#started.set(row, begun)
    const one = begun.get(kind) ?? first()
    begun.set(kind, one)
    return one
  }
  doubt({ table, line, cells }: FileRow, column: string, why: string): void {
    const value = cells[column] ?? undefined
    this.asides.push({ line, field: `${table}.${column}`, value: value && shown(value), why })
  }

  get versions(): NewVersion[] {
    return [...this.#new.values()]
  }
  #entries(): Map<Id, Entry> {
    const entries = new Map(this.#held)
    const at = { authority: '', recordedAt: '', recordedBy: '' }
    for (const [id, version] of this.#new) entries.set(id, { ...at, ...version } as Entry)
    return entries
  }
}

/** As text in which the order of names decides nothing: the database has an order of its own. */
const inText = (facts: Facts): string =>
  JSON.stringify(facts, (_, said: unknown) =>
    typeof said === 'object' && said !== null && !Array.isArray(said)
      ? Object.fromEntries(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)))
      : said,
  )

function inOrder(kind: Kind, facts: Facts): Facts {
  const names = Object.keys(kinds[kind].shape)
  return Object.fromEntries(names.filter(name => facts[name] !== undefined).map(name => [name, facts[name]]))
}

function subjectOf(id: Id, entries: readonly Entry[]): SsdSubject {
  const { all } = heldFrom(entries)
  const externalRefs = all('externalRef')
  const child = childFrom(entries, id)
  if (child) return { id, child, externalRefs }
  const adult = adultFrom(entries)
  if (adult) return { id, adult, externalRefs }
  const professional = professionalFrom(entries)
  if (professional) return { id, professional, externalRefs }
  const [team] = all('team')
  if (team) return { id, team, externalRefs }
  const [familyGroup] = all('familyGroup')
  return familyGroup ? { id, familyGroup, externalRefs } : { id, externalRefs }
}
