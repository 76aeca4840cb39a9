import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import postgres from 'postgres'
import { startPostgres } from './postgres.ts'
import { type Server, versionOf } from './server.ts'

const home = mkdtempSync(join(tmpdir(), 'kith-home-'))
const folders = new Set([home])
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const start = async () => {
  const running = await startPostgres({ home, durable: true })
  folders.add(running.host)
  return running
}

async function ask(server: Server, statement: string) {
  const sql = postgres({ ...server, max: 1, onnotice: () => {} })
  const rows = await sql.unsafe(statement)
  await sql.end()
  return rows
}

const postmaster = (server: Server) => Number(readFileSync(join(server.host, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])

test('a kept database that is killed starts again at once, with everything that was saved', async () => {
  const first = await start()
  await ask(first, 'create table promise (word text)')
  await ask(first, "insert into promise values ('kept')")
  process.kill(postmaster(first), 'SIGKILL')

  const second = await start()
  assert.deepEqual([...(await ask(second, 'select word from promise'))], [{ word: 'kept' }])
  await second.stop()
  await assert.rejects(versionOf(second))
})

test('a kept database that is already running is used, and is stopped only by who started it', async () => {
  const starter = await start()
  const guest = await start()
  assert.equal(guest.host, starter.host)
  await guest.stop()
  assert.ok((await versionOf(starter)) >= 18)
  await starter.stop()
})

test('two that start it at the same moment share one', async () => {
  const both = await Promise.all([start(), start()])
  await ask(both[0], 'select 1')
  await ask(both[1], 'select 1')
  await Promise.all(both.map(one => one.stop()))
  await assert.rejects(versionOf(both[0]))
})

test('a throw-away database ends with the process that started it, however that ends', async () => {
  const code = `
    import { startPostgres } from '${join(import.meta.dirname, 'postgres.ts')}'
    console.log((await startPostgres({ durable: false })).host)
    process.kill(process.pid, 'SIGKILL')`
  let folder = ''
  assert.throws(
    () => execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
    (fault: { stdout: string; signal: string }) => {
      folder = fault.stdout.trim()
      return fault.signal === 'SIGKILL'
    },
  )
  assert.match(folder, /kith-/)
  for (let tries = 0; existsSync(folder) && tries < 100; tries++) await setTimeout(50)
  assert.ok(!existsSync(folder), 'its folder is gone')
})
