// A backup is the ledger: what was recorded, in an empty database, is enough for everything else to come back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import postgres from 'postgres'
import { theCast } from '../cast/cast.ts'
import { derivedTables } from '../src/store/derived-tables.ts'
import type { Store } from '../src/store/store.ts'
import { aStore } from './a-store.ts'

const authority = '301'
const [lost, restored] = [await aStore(), await aStore()]
const owner = (at: typeof lost) => postgres({ ...at.server, max: 1, onnotice: () => {} })
const [from, to] = [owner(lost), owner(restored)]
const asEveryone = <T>({ stores }: typeof lost, work: (store: Store) => Promise<T>) => stores.as({ authority, person: 'everyone' }, work)

test.after(() => Promise.all([from.end(), to.end()]))

test('the ledger alone, in an empty database, brings back every board, deadline, search key and restriction, and its chains hold', async () => {
  for (const save of theCast()) await asEveryone(lost, store => store.save(save))
  const heads = new Map<string, { place: number; link: string }>()
  await asEveryone(lost, async store => {
    for await (const { subject, ...head } of store.chainHeads()) heads.set(subject, head)
  })

  const ledger = await from`select to_jsonb(e) as row from entry e`
  await to`insert into entry select * from jsonb_populate_recordset(null::entry, ${JSON.stringify(ledger.map(l => l['row']))}::text::jsonb)`
  assert.equal(await asEveryone(restored, store => store.rebuild()), heads.size)

  for (const table of ['current_entry', 'chain_head', 'case_count', ...derivedTables.map(each => each.table)]) {
    const rows = (sql: postgres.Sql) => sql`select t::text as row from ${sql(table)} t order by 1`
    assert.deepEqual(await rows(to), await rows(from), table)
  }
  const { rows, misfit } = await asEveryone(restored, store => store.auditVerify(heads))
  assert.deepEqual([misfit, rows > heads.size], [undefined, true])
})

test('a backup that lacks the end of somebody’s record is noticed by what was kept outside', async () => {
  const heads = new Map<string, { place: number; link: string }>()
  await asEveryone(restored, async store => {
    for await (const { subject, ...head } of store.chainHeads()) heads.set(subject, head)
  })
  const [cut] = await to`
    delete from entry e using chain_head h where h.authority = e.authority and h.subject = e.subject and h.place = e.place and h.place > 1
      and h.subject = (select subject from chain_head where place > 1 limit 1) returning e.subject`
  assert.equal((await asEveryone(restored, store => store.auditVerify())).misfit, undefined, 'without it, nothing is noticed')
  assert.equal((await asEveryone(restored, store => store.auditVerify(heads))).misfit?.subject, cut?.['subject'])
})
