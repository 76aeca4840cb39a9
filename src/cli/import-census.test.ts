import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { aStore } from '../../test/a-store.ts'
import { idMaker } from '../kernel/kernel.ts'
import { importCensus } from './import-census.ts'

const { stores } = await aStore()
let tick = Date.UTC(2026, 4, 1)
const newId = idMaker(
  () => tick++,
  bytes => crypto.getRandomValues(bytes),
)
const samples = new URL('../../../shared/samples/cin/', import.meta.url).pathname
const skip = !existsSync(samples) && 'the samples are not here'
const read = (name: string, authority: string) =>
  importCensus(stores, { authority, path: `${samples}${name}`, now: '2026-05-01T09:00:00.000Z', newId })

for (const [name, authority] of [
  ['fake_CIN_data.xml', '301'],
  ['CIN_Census_2024.xml', '302'],
  ['CIN_Census_2026.xml', '303'],
] as const) {
  test(`a council’s file is read whole, and the same file twice changes nothing: ${name}`, { skip }, async () => {
    const once = await read(name, authority)
    assert.ok(once.children >= 2 && once.versions > 0, JSON.stringify({ ...once, asides: once.asides.length }))
    assert.ok(once.asides.every(a => a.why.length > 10))
    const again = await read(name, authority)
    assert.deepEqual(
      { versions: again.versions, changed: again.changed, asides: again.asides },
      { versions: 0, changed: 0, asides: once.asides },
    )
    const [file] = await stores.as({ authority, person: 'everyone' }, store => store.imports())
    assert.deepEqual([file?.versions, file?.asides], [once.versions, once.asides.length])
  })
}
