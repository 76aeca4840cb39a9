import { randomFillSync } from 'node:crypto'
import { type Id, type Instant, idMaker } from '../kernel/kernel.ts'
import { connect, migrate, openStore, type Stores } from '../store/store.ts'
import { referenceKept } from './reference-kept.ts'
import { database, settingsFrom } from './settings.ts'

export interface Opened {
  stores: Stores
  authority: string
  newId: () => Id
  now: () => Instant
}

/** The database of the environment, brought up to date, for as long as `work` takes. */
export async function opened<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
  const { authority } = settingsFrom(process.env).site
  const server = await database(process.env)
  await migrate(server)
  const stores = openStore(connect(server, 4), referenceKept)
  try {
    return await work({ stores, authority, newId: idMaker(Date.now, bytes => randomFillSync(bytes)), now: () => new Date().toISOString() })
  } finally {
    await stores.close()
    await server.stop?.()
  }
}

/** A line that stands still while work goes on, where somebody is looking. */
export function progress(what: string): (count: number) => void {
  let last = 0
  return count => {
    if (!process.stderr.isTTY || Date.now() - last < 200) return
    last = Date.now()
    process.stderr.write(`\r${count.toLocaleString('en-GB')} ${what}`)
  }
}
