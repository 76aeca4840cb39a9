import { openSsd, type SsdFiles } from '../engines/engines.ts'
import { type Id, type Instant, isId } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
import { type SsdBeside, type SsdGroup, type SsdTaken, ssdChildNumber, ssdEntriesFrom, ssdPlaceOf } from '../returns/returns.ts'
import type { Store, Stores } from '../store/store.ts'
import type { Imported } from './import-census.ts'
import { saveEach } from './save-each.ts'

export interface ImportingSsd {
  authority: Authority
  path: string
  now: Instant
  newId: () => Id
  told?: (people: number) => void
}

/** So many are read, held against the record and saved at once. */
const atOnce = 100
const mostAsides = 100_000

/** Reads an export of the Standard Safeguarding Dataset into the record. What the record cannot hold is kept beside it, so that it leaves again as it came. */
export async function importSsd(stores: Stores, importing: ImportingSsd): Promise<Imported> {
  const { authority, now } = importing
  const sight = { authority, person: 'everyone' } as const
  const files = await openSsd(importing.path)
  const done: Imported = { children: 0, changed: 0, versions: 0, asides: [] }
  try {
    for (const note of files.notes) putAside(done, { ...note, line: undefined }, undefined)
    const known = await stores.as(sight, store => whoIsWho(store, files, importing.newId))
    let batch: SsdGroup[] = []
    const flush = async () => {
      const groups = batch
      batch = []
      if (groups.length === 0) return
      for (const each of await stores.as(sight, store => takeAll(store, groups, known, importing))) put(done, each)
      importing.told?.(done.children)
    }
    for (const group of [...files.offices, ...inTurn(files)]) {
      batch.push(group)
      if (batch.length >= atOnce) await flush()
    }
    await flush()
  } finally {
    files.close()
  }
  const { hash: file, name } = files
  const { children, versions } = done
  const about = {
    file,
    name,
    reference_date: null,
    collection: 'ssd' as const,
    first_read_at: now,
    last_read_at: now,
    children,
    versions,
    stopped: null,
  }
  await stores.as(sight, store => store.keepImport(about, done.asides))
  return done
}

function* inTurn(files: SsdFiles): Generator<SsdGroup> {
  yield* files.people()
}

const ownTable = {
  team: 'ssd_department',
  worker: 'ssd_professionals',
  family: 'ssd_family',
  adult: 'ssd_person',
  nobody: 'nobody',
} as const

/** Who stands behind each name of the file, whether the record has them yet or not: teams, workers, families, and mothers. */
async function whoIsWho(store: Store, files: SsdFiles, newId: () => Id): Promise<SsdBeside> {
  const ids = new Map<string, Id>()
  const names = new Map<Id, string>()
  const teams = new Map<Id, string>()
  const put = (table: string, name: string, id: Id) => {
    ids.set(`${table} ${name}`, id)
    names.set(id, name)
  }
  const places = (['ssd_department', 'ssd_professionals', 'ssd_person'] as const).map(
    table => [table, String(ssdPlaceOf.get(table))] as const,
  )
  for (const { subject, name, places: held } of await store.ssdCalled()) {
    const table = places.find(([, place]) => held.includes(place))?.[0]
    if (table) put(table, name, subject)
    else for (const other of ['ssd_family', 'nobody']) put(other, name, subject)
  }
  const idOf = (table: string, name: string) => ids.get(`${table} ${name}`) ?? (isId(name) ? name : newId())
  for (const { what, name, rows } of files.offices) {
    const table = ownTable[what as 'team']
    const id = idOf(table, name)
    put(table, name, id)
    const team = what === 'team' && rows[0]?.cells['dept_team_name']
    if (team) teams.set(id, team)
  }
  const children = await store.childrenNumbered([...files.mothers.keys()].flatMap(name => ssdChildNumber(name) ?? []))
  for (const [name, isInFile] of files.mothers) {
    const held = children.get(ssdChildNumber(name) ?? '')?.id ?? ids.get(`ssd_person ${name}`)
    if (held ?? isInFile) put('ssd_person', name, held ?? idOf('ssd_person', name))
  }
  const posts = await store.ssdPosts()
  return {
    id: (table, key) => ids.get(`${table} ${key}`),
    name: id => names.get(id),
    teamName: id => teams.get(id),
    post: id => posts.get(id),
  }
}

interface Each extends SsdTaken {
  readonly group: SsdGroup
  readonly refused?: string | undefined
}

async function takeAll(store: Store, groups: readonly SsdGroup[], known: SsdBeside, { newId, now }: ImportingSsd): Promise<Each[]> {
  const children = await store.childrenNumbered(groups.flatMap(g => (g.what === 'child' ? (ssdChildNumber(g.name) ?? []) : [])))
  const subjects = groups.map(({ what, name }) => {
    const held = what === 'child' ? children.get(ssdChildNumber(name) ?? '')?.id : undefined
    const own = known.id(what === 'child' ? 'ssd_person' : ownTable[what], name)
    return held ?? own ?? (what !== 'child' && isId(name) ? name : newId())
  })
  const held = await store.ssdHeld(subjects)
  const taken = groups.map((group, i) => {
    const subject = subjects[i]!
    return { group, ...ssdEntriesFrom(group, { subject, held: held.get(subject) ?? [], beside: known, newId }) }
  })
  const refused = await saveEach(store, taken, now)
  return taken.map((one, i) => (refused[i] === undefined ? one : { ...one, versions: [], refused: refused[i] }))
}

function put(done: Imported, { group, subject, versions, asides, refused }: Each): void {
  if (group.what === 'child') done.children++
  done.versions += versions.length
  if (versions.length > 0) done.changed++
  const all = refused ? [...asides, { field: group.what, why: refused }] : asides
  for (const aside of all)
    putAside(done, aside, { subject: refused ? null : subject, la_child_id: group.what === 'child' ? group.name : null })
}

function putAside(
  done: Imported,
  { line, field, value, why }: SsdTaken['asides'][number],
  of: { subject: Id | null; la_child_id: string | null } | undefined,
): void {
  if (done.asides.length >= mostAsides) return
  const whose = of ?? { subject: null, la_child_id: null }
  done.asides.push({ place: done.asides.length + 1, ...whose, line: line ?? null, field, value: value ?? null, why })
}
