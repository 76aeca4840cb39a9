import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCouncil } from '../src/cli/synth-council.ts'
import { day } from '../src/kernel/kernel.ts'
import { connect, type Db, migrate, openStore, type Server, type Sight, type Stores, startPostgres } from '../src/store/store.ts'

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

/** The synthetic council of a size, put in as a restore would. */
export const fill = ({ stores }: Place, children: number) =>
  makeCouncil({ seed: 'bench', children, authority, today }, batch => stores.as(everyone, store => store.load(batch)))
