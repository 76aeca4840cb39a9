import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { xmlEvents } from '../engines/engines.ts'
import { type Day, day, type Id, type Instant, isDay } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
import { type Aside, type CensusChild, corrected, entriesFrom, laChildIdOf, readCensus } from '../returns/returns.ts'
import type { KeptAside, Store, Stores } from '../store/store.ts'
import { saveEach } from './save-each.ts'

export interface Importing {
  authority: Authority
  path: string
  now: Instant
  newId: () => Id
  corrections?: ReadonlyMap<string, string>
  told?: (children: number) => void
}
export interface Imported {
  children: number
  changed: number
  versions: number
  asides: KeptAside[]
  stopped?: string
}

/** So many children are read, held against the record and saved at once: one transaction each time, and memory that does not grow with the file. */
const atOnce = 200
/** A file that says nothing sensible says it a million times: more than these are counted and not kept. */
const mostAsides = 100_000

/** Reads a children in need census into the record. The same file again changes nothing; what is not believed is kept aside with its line and why. */
export async function importCensus(stores: Stores, importing: Importing): Promise<Imported> {
  const { authority, path, now, corrections = new Map() } = importing
  const hash = createHash('sha256')
  const done: Imported = { children: 0, changed: 0, versions: 0, asides: [] }
  let on: Day | undefined
  let batch: CensusChild[] = []

  const flush = async () => {
    const children = batch
    batch = []
    const taken = await stores.as({ authority, person: 'everyone' }, store => takeAll(store, children, on ?? latest, importing))
    for (const each of taken) put(done, each)
    importing.told?.(done.children)
  }
  for await (const part of readCensus(xmlEvents(hashed(path, hash)))) {
    if ('header' in part) on = referenceDate(part.header.CollectionDetails.ReferenceDate, done)
    else if ('aside' in part) putAside(done, part.aside)
    else if ('stopped' in part) done.stopped = `line ${part.stopped.line}: ${part.stopped.why}`
    else {
      done.children++
      // The same child twice in a file: the second is held against what the first one left.
      if (batch.length >= atOnce || batch.some(other => laChildIdOf(other) === laChildIdOf(part.child))) await flush()
      batch.push(corrected(part.child, corrections))
    }
  }
  await flush()
  const { children, versions, stopped = null } = done
  const file = {
    file: hash.digest('hex'),
    name: basename(path),
    reference_date: on ?? null,
    first_read_at: now,
    last_read_at: now,
    children,
    versions,
    stopped,
    collection: 'cin' as const,
  }
  await stores.as({ authority, person: 'everyone' }, store => store.keepImport(file, done.asides))
  return done
}

/** Where a file does not say which day it speaks of, it may speak of any day so far. */
const latest = day('2199-12-31')

function referenceDate(text: string | undefined, done: Imported): Day | undefined {
  if (isDay(text)) return text
  putAside(done, {
    field: 'ReferenceDate',
    value: text,
    why: 'The file does not say which day it speaks of, so no date in it can be too late.',
  })
  return undefined
}

interface Each {
  subject: Id | undefined
  laChildId: string | undefined
  versions: number
  asides: readonly Aside[]
}

async function takeAll(store: Store, children: readonly CensusChild[], on: Day, importing: Importing): Promise<Each[]> {
  const held = await store.childrenNumbered(children.flatMap(child => laChildIdOf(child) ?? []))
  const taken = children.map(child => {
    const laChildId = laChildIdOf(child)
    return { laChildId, ...entriesFrom(child, laChildId === undefined ? undefined : held.get(laChildId), on, importing.newId) }
  })
  const whys = await saveEach(store, taken, importing.now)
  return taken.map(({ subject, laChildId, versions, asides }, i): Each => {
    const why = whys[i]
    return {
      subject,
      laChildId,
      versions: why ? 0 : versions.length,
      asides: why ? [...asides, { field: 'Child', value: undefined, why }] : asides,
    }
  })
}

function put(done: Imported, each: Each): void {
  done.versions += each.versions
  if (each.versions > 0) done.changed++
  for (const aside of each.asides) putAside(done, aside, each)
}

function putAside(done: Imported, { line, field, value, why }: Aside, of?: Each): void {
  if (done.asides.length >= mostAsides) return
  const whose = { subject: of?.subject ?? null, la_child_id: of?.laChildId ?? null }
  done.asides.push({ place: done.asides.length + 1, ...whose, line: line ?? null, field, value: value ?? null, why })
}

async function* hashed(path: string, hash: { update: (bytes: Uint8Array) => unknown }): AsyncGenerator<Uint8Array> {
  for await (const bytes of createReadStream(path)) {
    hash.update(bytes as Uint8Array)
    yield bytes as Uint8Array
  }
}
