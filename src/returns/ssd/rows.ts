import type { Id } from '../../kernel/kernel.ts'
import type { Known } from '../../record/record.ts'
import type { Row } from './cell.ts'
import { finished, type Others } from './finish.ts'
import type { Held, SsdSubject, Table, Telling } from './table.ts'
import { sources, tableNamed } from './tables.ts'

export type Rows = ReadonlyMap<string, readonly Row[]>

export const system = 'ssd'
/** Begins the name of a row that another system did not have. */
export const absent = 'not there: '
type Ref = Known<'externalRef'>

/** What this subject's entries are called elsewhere, by table and entry. */
export class Called {
  readonly #byEntry = new Map<string, Ref>()
  readonly #byKey = new Map<string, Id>()
  readonly #absent: ReadonlySet<string>
  /** Rows of which nothing could be taken into the record. */
  readonly bare: readonly Ref[]
  constructor(refs: readonly Ref[] = []) {
    const ours = refs.filter(ref => ref.system === system)
    for (const ref of ours) {
      if (ref.entry === undefined) continue
      this.#byEntry.set(`${ref.table} ${ref.entry}`, ref)
      this.#byKey.set(`${ref.table} ${ref.key}`, ref.entry)
    }
    this.#absent = new Set(ours.flatMap(ref => (ref.key.startsWith(absent) ? [`${ref.table} ${ref.key.slice(absent.length)}`] : [])))
    this.bare = ours.filter(ref => ref.entry === undefined && !ref.key.startsWith(absent))
  }
  of(table: string, entry: Id): Ref | undefined {
    return this.#byEntry.size === 0 ? undefined : this.#byEntry.get(`${table} ${entry}`)
  }
  /** What we would work out, and the file did not have. */
  isAbsent(table: string, id: string): boolean {
    return this.#absent.size > 0 && this.#absent.has(`${table} ${id}`)
  }
  entry(table: string, key: string): Id | undefined {
    return this.#byKey.get(`${table} ${key}`)
  }
}

/** What the person, the worker or the team is called, as other rows name them. */
export function nameOf(subject: SsdSubject, called: Called): string {
  const { child, adult, professional, team, familyGroup } = subject
  if (child) return called.of('ssd_person', child.childDetails.id)?.key ?? child.childDetails.laChildId
  if (adult) return called.of('ssd_person', adult.adultDetails.id)?.key ?? subject.id
  if (professional) return called.of('ssd_professionals', professional.professional.id)?.key ?? subject.id
  if (team) return called.of('ssd_department', team.id)?.key ?? subject.id
  if (familyGroup) return called.of('ssd_family', familyGroup.id)?.key ?? subject.id
  // Rows about nobody whom the record knows hang together by what they said of whom they are about.
  return called.bare.find(ref => ref.table === nobody)?.key ?? subject.id
}

/** What rows are of that are about nobody. */
export const nobody = 'nobody'

/** Every row that the data set has of a subject. */
export function ssdRowsOf(subject: SsdSubject): Rows {
  const rows = new Map<string, Row[]>()
  const called = new Called(subject.child?.externalRefs ?? subject.externalRefs)
  const put = (table: string, row: Row) => {
    const list = rows.get(table)
    if (list) list.push(row)
    else rows.set(table, [row])
  }
  for (const [table, , row] of told(subject, called)) put(table.name, row)
  for (const { table = '', cells = {} } of called.bare) {
    const columns = tableNamed.get(table)?.columns
    if (columns)
      put(
        table,
        columns.map(({ name }) => cells[name]?.[0] ?? null),
      )
  }
  return rows
}

/** Each row with the entry that it is of. */
export function* told(subject: SsdSubject, called: Called): Generator<[table: Table, entry: Held, row: Row]> {
  const person = nameOf(subject, called)
  for (const table of sources) {
    const entries = table.entries(subject)
    if (entries.length === 0) continue
    const telling: Telling = {
      subject,
      person,
      key: (name, entry) => called.of(name || table.name, entry)?.key ?? entry,
    }
    for (const entry of entries)
      if (!called.isAbsent(table.name, entry.id)) yield [table, entry, rowOf(table, entry, telling, called.of(table.name, entry.id)?.cells)]
  }
}

/** The rows of one entry, as they leave: several where its holders changed. */
export function toldOf(table: Table, entry: Held, subject: SsdSubject, others: Others): Row[] {
  const called = new Called(subject.child?.externalRefs ?? subject.externalRefs)
  const telling: Telling = { subject, person: nameOf(subject, called), key: (name, id) => called.of(name || table.name, id)?.key ?? id }
  return finished(table, [rowOf(table, entry, telling, called.of(table.name, entry.id)?.cells)], others)
}

/** What was said elsewhere stands for as long as the record still says what it said then. */
function rowOf({ columns }: Table, entry: Held, telling: Telling, said?: Ref['cells']): Row {
  return columns.map(({ name, tell, size }) => {
    const cell = tell?.(entry, telling) ?? null
    const ours = size !== undefined && cell !== null && cell.length > size ? cell.slice(0, size) : cell
    const theirs = said?.[name]
    return theirs && theirs[1] === ours ? theirs[0] : ours
  })
}
