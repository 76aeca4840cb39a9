import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { council } from '../../synth/synth.ts'
import { aStore } from '../../test/a-store.ts'
import { csvRows, day } from '../kernel/kernel.ts'
import { return903 } from './returned-903.ts'

const { stores } = await aStore()
const folder = mkdtempSync(join(tmpdir(), 'kith-903-'))
after(() => rmSync(folder, { recursive: true }))
const authority = '875'
for (const s of council({ seed: 'cli', children: 300, authority, today: day('2026-11-21') }))
  await stores.as({ authority, person: 'everyone' }, store => store.load([s]))
const read = (name: string) => csvRows(readFileSync(join(folder, name), 'utf8'))

test('the looked-after return is written as tables and as XML, and every child of the record is accounted for', async () => {
  const done = await return903(stores, { authority, year: '2025_26', out: folder, xml: join(folder, '903.xml') })
  assert.equal(done.children, 300)
  assert.equal(done.included + done.leftOut, 300)
  const list = csvRows(readFileSync(done.reconciliation, 'utf8'))
  assert.equal(list.length, 301)
  assert.equal(list.filter(([, isIn]) => isIn === 'Yes').length, done.included)
  assert.ok(list.every(([, , why]) => (why ?? '').length > 2))

  const header = read('Header.csv')
  assert.deepEqual(header[0], ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'])
  assert.equal(header.length - 1, done.included)
  assert.equal(read('Episodes.csv').length - 1, done.rows.get('Episodes'))
  assert.ok(done.rows.get('SWEpisodes')! > 0, 'workers by the posts that they were in')
  assert.ok(readdirSync(folder).every(name => !name.endsWith('.part')))

  const schema = XsdValidator.fromDoc(
    XmlDocument.fromString(readFileSync(new URL('../returns/ssda903/return-2026.xsd', import.meta.url), 'utf8')),
  )
  const xml = readFileSync(join(folder, '903.xml'), 'utf8')
  schema.validate(XmlDocument.fromString(xml))
  assert.equal(xml.match(/<CHILD>/g)?.length, done.included)
  rmSync(done.reconciliation)
})

test('the same record gives the same files', async () => {
  const of = async () => {
    const { reconciliation } = await return903(stores, { authority, year: '2024_25', out: folder })
    rmSync(reconciliation)
    return readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
  }
  assert.deepEqual(await of(), await of())
})
