import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import postgres from 'postgres'
import type { Server } from '../src/store/server.ts'
import { aDatabase } from './a-server.ts'

let prepared = 0
async function prepare(server: Server) {
  prepared++
  const sql = postgres(server)
  await sql`create table child (name text)`
  await sql.end()
}

test('every test file gets a database of its own, prepared once', async () => {
  const [one, two] = await Promise.all([aDatabase(prepare), aDatabase(prepare)])
  assert.notEqual(one.database, two.database)
  for (const database of [one, two]) {
    const sql = postgres(database)
    await sql`insert into child values ('Ava')`
    assert.equal((await sql`select from child`).length, 1)
    after(() => sql.end())
  }
  assert.ok(prepared <= 1)
})
