import { type ByChild, byChild, readYears, type YearRead } from '../engines/engines.ts'
import { type Day, type Id, type Instant, isDay } from '../kernel/kernel.ts'
import { type Authority, first, type NewVersion } from '../record/record.ts'
import {
  type AsideOf,
  childIdOf903,
  endOf,
  entriesFrom903,
  type RawRow,
  type ReturnYear,
  startOf,
  tables903Names,
  toldTables,
} from '../returns/returns.ts'
import type { KeptAside, Store, Stores } from '../store/store.ts'
import { Mistake } from './command.ts'
import { corrector } from './corrected-cells.ts'
import type { CorrectedRow } from './corrections.ts'
import { saveEach } from './save-each.ts'

export interface Importing903 {
  authority: Authority
  paths: readonly string[]
  /** Of which year they are, where they are of one, and do not say. */
  year?: ReturnYear | undefined
  now: Instant
  newId: () => Id
  corrections?: readonly CorrectedRow[]
  told?: (children: number) => void
}

export interface Year903 extends YearRead {
  readonly year: ReturnYear
  children: number
  versions: number
  readonly asides: (KeptAside & Pick<AsideOf, 'reason' | 'isContradiction' | 'isWhole'>)[]
}

export interface Imported903 {
  readonly years: readonly Year903[]
  /** What lay beside them and is no return, in a line each. */
  readonly notes: readonly string[]
  children: number
  /** Whom the record did not know. */
  fresh: number
  changed: number
  versions: number
}

/** So many children are held against the record and saved at once. */
const atOnce = 200
const mostAsides = 200_000
/** Tables of one year are counted within so many, those of the next from there. */
const perYear = 100

/** Reads looked-after returns of any years into the record, in the order of the years whatever that of the files. */
export async function importLookedAfter(stores: Stores, importing: Importing903): Promise<Imported903> {
  const { authority, now } = importing
  const rows = byChild()
  try {
    const { years, notes } = await readAll(importing, rows)
    const done: Imported903 = { years, notes, children: 0, fresh: 0, changed: 0, versions: 0 }
    const sight = { authority, person: 'everyone' } as const
    const heardUntil = await stores.as(sight, store => store.lookedAfterHeardUntil())
    // What somebody put right is no longer the same.
    const hashes = importing.corrections?.length ? [] : years.map(({ hash }) => hash)
    const wasRead = await stores.as(sight, store => store.filesRead(hashes))
    const seen = new Set<string>()
    const workers = new Map<string, Id>()
    let batch: (readonly RawRow[])[] = []
    const flush = async () => {
      const children = batch
      batch = []
      await stores.as(sight, store => takeAll(store, children, { done, heardUntil, wasRead, workers, importing }))
      importing.told?.(done.children)
    }
    for (const child of rows.children()) {
      const id = childIdOf903(idIn(child[0]!))
      if (id !== undefined) seen.add(id)
      batch.push(child)
      if (batch.length >= atOnce) await flush()
    }
    await flush()
    await stores.as(sight, async store => {
      for (const year of years) await listVanished(store, year, seen)
      for (const year of years) await store.keepImport(fileOf(year, now), inOrder(year.asides))
    })
    return done
  } finally {
    rows.close()
  }
}

const idIn = ({ cells }: RawRow) => (cells[0] as string | undefined) ?? ''

/** Brings the rows of each child together, with the year that they are of; what was corrected is read so. */
async function readAll(
  { paths, year: asked, corrections = [] }: Importing903,
  rows: ByChild,
): Promise<{ years: Year903[]; notes: string[] }> {
  const places = new Map<string, number>()
  const correct = corrector(corrections)
  const read = await readYears(paths, (of, row) => {
    const place = places.get(of) ?? places.size
    places.set(of, place)
    const cells = correct(of, row)
    rows.add(((cells[0] as string | undefined) ?? '').trim(), { ...row, cells, table: row.table + place * perYear })
  })
  const found = read.filter(({ rows: tables }) => tables.size > 0)
  if (found.length === 0) throw new Mistake(read[0]?.stopped ?? read[0]?.notes[0] ?? 'there is no table of a return in it')
  if (asked !== undefined && found.length > 1) throw new Mistake('there are several years in these files: none can be said for all of them')
  const inOrder = found.toSorted((a, b) => (places.get(a.name) ?? places.size) - (places.get(b.name) ?? places.size))
  const years = inOrder.map(each => {
    const year = asked ?? each.year
    if (year === undefined) throw new Mistake(`${each.name} does not say of which year it is: say it with --year 2025_26`)
    return { ...each, year, children: 0, versions: 0, asides: [] }
  })
  return { years, notes: read.filter(each => each.rows.size === 0).flatMap(each => each.stopped ?? each.notes) }
}

interface Under {
  readonly done: Imported903
  readonly heardUntil: Day | undefined
  /** Files that were read before, by their hashes. */
  readonly wasRead: ReadonlySet<string>
  readonly workers: Map<string, Id>
  readonly importing: Importing903
}

async function takeAll(
  store: Store,
  children: readonly (readonly RawRow[])[],
  { done, heardUntil, wasRead, workers, importing }: Under,
): Promise<void> {
  const { newId, now } = importing
  const ids = children.map(rows => childIdOf903(idIn(rows[0]!)))
  const held = await store.childrenNumbered(ids.flatMap(id => id ?? []))
  const numbers = children.flatMap(rows => rows.flatMap(workerIn)).filter(number => !workers.has(number))
  for (const [number, id] of await store.workersNumbered([...new Set(numbers)])) workers.set(number, id)
  const begun: NewVersion[] = []
  const workerOf = (number: string): Id => {
    const known = workers.get(number)
    if (known !== undefined) return known
    const id = newId()
    workers.set(number, id)
    const facts = { name: `Worker ${number}, name not known`, workerId: number }
    begun.push(first('professional', id, id, facts, 'Social worker in a looked-after return') as NewVersion)
    return id
  }
  const taken = children.map((rows, i) => {
    const told = done.years.map(({ year, hash, rows: tables }, place) => {
      const its = rows.filter(({ table }) => Math.floor(table / perYear) === place)
      return {
        year,
        tables: toldTables(its.map(row => ({ ...row, table: row.table % perYear }))),
        hasEpisodes: tables.has('Episodes'),
        wasRead: wasRead.has(hash),
        count: its.length,
      }
    })
    const id = ids[i]
    const of = id === undefined ? undefined : held.get(id)
    const entries = entriesFrom903(id ?? '', told, { held: of, newId, heardUntil, workers: workerOf })
    return { ...entries, id, told, isKnown: of !== undefined }
  })
  const whys = await saveEach(store, taken, now, begun)
  for (const [i, { id, told, isKnown, subject, versions, versionsOf, asides }] of taken.entries()) {
    const why = whys[i]
    if (id !== undefined) done.children++
    if (id !== undefined && !isKnown && !why) done.fresh++
    else if (versions.length > 0 && !why) done.changed++
    const whose = { subject: subject ?? null, la_child_id: id ?? null }
    for (const aside of asides) putAside(done.years[aside.of]!, aside, whose)
    for (const [of, year] of done.years.entries()) {
      if (told[of]!.count > 0 && id !== undefined) year.children++
      if (!why) year.versions += versionsOf[of]!
    }
    if (!why) done.versions += versions.length
    else {
      const whole = { field: 'Child', why, reason: 'does not fit the record', isWhole: true, isContradiction: true }
      for (const [of, year] of done.years.entries()) if (told[of]!.count > 0) putAside(year, whole, whose)
    }
  }
}

const workers = tables903Names.indexOf('SWEpisodes')
const workerIn = ({ table, cells }: RawRow): string[] => (table % perYear === workers && cells[2] ? [(cells[2] as string).trim()] : [])

type Said = Pick<AsideOf, 'field' | 'why' | 'reason' | 'isWhole' | 'isContradiction'> & {
  line?: number | undefined
  value?: string | undefined
}

function putAside(
  year: Year903,
  { line, field, value, why, reason, isWhole, isContradiction }: Said,
  whose: Pick<KeptAside, 'subject' | 'la_child_id'>,
) {
  if (year.asides.length >= mostAsides) return
  const said = { line: line ?? null, field, value: value ?? null, why, reason, isWhole, isContradiction }
  year.asides.push({ place: year.asides.length + 1, ...whose, ...said })
}

/** Children whom the record had in care when a year began, and who are nowhere in these files. */
async function listVanished(store: Store, year: Year903, seen: ReadonlySet<string>): Promise<void> {
  if (!year.rows.has('Episodes')) return
  for (const { subject, laChildId } of await store.lookedAfterOn(startOf(year.year))) {
    if (seen.has(laChildId)) continue
    const why = 'The record has this child looked after when the year began; this return does not know them. The record stays as it was.'
    const said = { field: 'Episodes', why, reason: 'looked after, and not in the return', isWhole: false, isContradiction: true }
    putAside(year, said, { subject, la_child_id: laChildId })
  }
}

/** In the order of the tables, and of the lines of each; what is of no line comes last. */
function inOrder(asides: Year903['asides']): Year903['asides'] {
  const table = ({ line, field }: KeptAside) =>
    line === null ? tables903Names.length : tables903Names.indexOf(field.split('.')[0] as never)
  asides.sort((a, b) => table(a) - table(b) || (a.line ?? 0) - (b.line ?? 0) || a.place - b.place)
  for (const [i, aside] of asides.entries()) aside.place = i + 1
  return asides
}

function fileOf({ hash, name, year, children, versions, stopped }: Year903, now: Instant) {
  const ends = endOf(year)
  return {
    file: hash,
    name,
    reference_date: isDay(ends) ? ends : null,
    first_read_at: now,
    last_read_at: now,
    children,
    versions,
    stopped: stopped ?? null,
    collection: 'ssda903' as const,
  }
}
