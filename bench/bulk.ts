import { randomFillSync } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importCensus } from '../src/cli/import-census.ts'
import { returnCensus } from '../src/cli/return-census.ts'
import { idMaker } from '../src/kernel/kernel.ts'
import { authority, emptyDerived, everyone, type Place, settle, today } from './council.ts'
import { type Took, took } from './measure.ts'

const now = `${today}T10:00:00.000Z`

/** The rebuild budget; the census of the council, written; and the same file, read into a council that has nothing yet. */
export async function bulkTimes({ stores }: Place) {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  const out = join(folder, 'census.xml')
  try {
    const rebuild = await took(() => stores.as(everyone, store => store.rebuild()))
    let inCensus = 0
    let ofChildren = 0
    const census = await took(async () => {
      const { included, children } = await returnCensus(stores, { authority, year: 2026, out, now })
      inCensus = included
      ofChildren = children
    })
    const newId = idMaker(Date.now, bytes => randomFillSync(bytes))
    const reading = (): Promise<Took> => took(() => importCensus(stores, { authority: '302', path: out, now, newId }))
    const read = await reading()
    const again = await reading()
    return { rebuild, census, inCensus, ofChildren, megabytes: statSync(out).size / 1e6, read, again }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The rebuild budget again, when nothing but the ledger is there. */
export async function restoreTimes(place: Place): Promise<Took> {
  await emptyDerived(place)
  const rebuilt = await took(() => place.stores.as(everyone, store => store.rebuild()))
  await settle(place)
  return rebuilt
}
