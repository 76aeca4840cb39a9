import { randomFillSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { makeCouncil } from '../src/cli/synth-council.ts'
import { day, exampleId, idMaker } from '../src/kernel/kernel.ts'
import type { Entry } from '../src/record/record.ts'
import { connect, type Db, migrate, openStore, type Server, type Sight, type Stores, startPostgres } from '../src/store/store.ts'
import type { Subject } from '../synth/synth.ts'

export const today = day('2026-11-21')
export const authority = '301'
export const everyone: Sight = { authority, person: 'everyone' }

export interface Place {
  stores: Stores
  db: Db
  server: Server
  end: () => Promise<void>
}

/**
 * A database of its own that keeps what it is given, as a council's would: nothing is switched off to be fast. It goes when it is ended,
 * unless it is `kept` in a folder, to be measured again without being filled again.
 */
export async function aPlace(kept?: string): Promise<Place> {
  const home = kept ?? mkdtempSync(join(tmpdir(), 'kith-bench-'))
  mkdirSync(home, { recursive: true })
  const { stop, ...server } = await startPostgres({ home, durable: true })
  await migrate(server)
  const db = connect(server, 20)
  const end = async () => {
    await db.destroy()
    await stop()
    if (kept) return
    rmSync(home, { recursive: true, force: true })
    if (server.host.includes('kith-bench-')) rmSync(server.host, { recursive: true, force: true })
  }
  return { stores: openStore(db), db, server, end }
}

/** One record in fifty is kept from everybody but one worker: what it costs that most may not see them is in every time. */
const restricted = 0.02
const newId = idMaker(Date.now, bytes => randomFillSync(bytes))
function hidden(child: Subject): Subject {
  const last = child.entries.at(-1)!
  const facts = { scope: 'record', reason: 'A relative works here.', allowedPeople: [exampleId(1)], startDate: day('2025-01-01') }
  const restriction = { ...last, entry: newId(), version: 1, kind: 'restriction', because: 'A relative works here.', facts } as Entry
  return { ...child, entries: [...child.entries, restriction] }
}

/** The synthetic council of a size, put in as a restore would; `told` how many subjects are in, now and then. */
export async function fill({ stores }: Place, children: number, told: (subjects: number) => void = () => {}) {
  let subjects = 0
  return makeCouncil({ seed: 'bench', children, authority, today }, async batch => {
    const entries = await stores.as(everyone, store =>
      store.load(batch.map(s => (s.type === 'child' && Math.random() < restricted ? hidden(s) : s))),
    )
    if (Math.floor((subjects + batch.length) / 20_000) > Math.floor(subjects / 20_000)) told(subjects + batch.length)
    subjects += batch.length
    return entries
  })
}

export const isFilled = async ({ stores }: Place) => !(await stores.as(everyone, store => store.isEmpty()))

const owning = async <T>({ server }: Place, work: (owner: postgres.Sql) => Promise<T>): Promise<T> => {
  const owner = postgres({ ...server, max: 1, onnotice: () => {} })
  return work(owner).finally(() => owner.end())
}

/** As a council's database stands in the morning: what was filled in within minutes is not tidied up while something else is measured. */
export const settle = (place: Place) =>
  owning(place, async owner => {
    await owner`vacuum (analyze)`
    await owner`checkpoint`
  })

/** As a database stands when the ledger alone was put back. */
export const emptyDerived = (place: Place) =>
  owning(place, async owner => {
    const tables = await owner<{ name: string }[]>`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and obj_description(oid, 'pg_class') like '%| Derived:%'`
    await owner.unsafe(`truncate ${tables.map(t => t.name).join()}`)
    await owner`analyze`
  })
