import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aFragileServer } from '../../test/a-fragile-server.ts'
import { aStore } from '../../test/a-store.ts'
import { connect, within } from './database.ts'
import { isDatabaseGone } from './gone.ts'
import { openStore } from './store.ts'

const real = await aStore()
const way = await aFragileServer(real.server)
const db = connect(way.server, 3)
const stores = openStore(db)
after(() => db.destroy())
const ask = () => stores.as({ authority: '301', person: 'everyone' }, store => store.isEmpty())

test('a lost database is told at once to everyone who asks, and is found again as soon as it is there', async () => {
  assert.deepEqual(await Promise.all([ask(), ask(), ask(), ask(), ask()]), [true, true, true, true, true])
  for (let round = 0; round < 3; round++) {
    await way.down()
    const answers = await Promise.allSettled(Array.from({ length: 8 }, ask))
    for (const answer of answers) assert.ok(answer.status === 'rejected' && isDatabaseGone(answer.reason), JSON.stringify(answer))
    await way.up()
    assert.deepEqual(await Promise.all([ask(), ask(), ask(), ask(), ask()]), [true, true, true, true, true])
  }
})

test('a connection that is lost between two statements of a transaction ends that transaction, and nothing else', async () => {
  const seen = stores.as({ authority: '301', person: 'everyone' }, async store => {
    await store.isEmpty()
    await way.down()
    return store.isEmpty()
  })
  await assert.rejects(seen, isDatabaseGone)
  await way.up()
  assert.equal(await ask(), true)
})

test('a transaction that goes on after a refusal of the database is not taken for one that was kept', async () => {
  const goesOn = within(real.db, { authority: '301', person: 'everyone' }, async ({ tx }) => {
    await sql`select 1 / 0`.execute(tx).catch(() => {})
  })
  await assert.rejects(goesOn, /nothing of it is kept/)
})
