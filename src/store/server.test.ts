import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aServer } from '../../test/a-server.ts'
import { notTooOld, serverFromUrl } from './server.ts'

test('a database address is read as libpq reads it', () => {
  const full = { host: 'db.example', port: 6432, user: 'kith', database: 'record', password: 'p@ss', ssl: 'verify-full' }
  assert.deepEqual(serverFromUrl('postgres://kith:p%40ss@db.example:6432/record?sslmode=verify-full'), full)
  assert.deepEqual(serverFromUrl('postgresql://kith@[::1]'), { host: '::1', port: 5432, user: 'kith', database: 'kith' })
  assert.equal(serverFromUrl('postgres://kith@/record?host=%2Frun%2Fpostgresql').host, '/run/postgresql')
  assert.equal(serverFromUrl('postgres://kith@db/record?sslmode=disable').ssl, false)
})

test('an address that would not do what it says is refused in one line that does not repeat its password', () => {
  for (const url of [
    '',
    'mysql://kith@db',
    'postgres://db/record',
    'postgres://k:secret@db/r?sslmode=maybe',
    'postgres://k:secret@db/r?options=-c',
  ]) {
    assert.throws(
      () => serverFromUrl(url),
      (fault: Error) => /^DATABASE_URL [^\n]+$/.test(fault.message) && !fault.message.includes('secret'),
    )
  }
})

test('the embedded server is new enough', async () => {
  const server = await aServer()
  assert.equal(await notTooOld(server), server)
})

test('a server where nobody answers is refused in one line', async () => {
  await assert.rejects(
    notTooOld({ host: '127.0.0.1', port: 9, user: 'kith', database: 'kith' }),
    /^Error: The database server at 127.0.0.1:9 cannot be used: .*ECONNREFUSED/,
  )
})
