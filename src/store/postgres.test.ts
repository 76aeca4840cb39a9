import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
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

const nowhere = { port: 5432, user: 'kith_owner', database: 'postgres' }
const postmaster = (server: Server) => Number(readFileSync(join(server.host, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])

const gone = async (isGone: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 1_200; tries++) {
    if (await isGone()) return true
    await setTimeout(50)
  }
  return false
}
const hasStopped = (server: Server) =>
  gone(() =>
    versionOf(server).then(
      () => false,
      () => true,
    ),
  )

/** Another process that starts a server, says where, and waits to be killed, or for us to be. */
async function another(options: object) {
  const code = `
    import { startPostgres } from '${join(import.meta.dirname, 'postgres.ts')}'
    console.log((await startPostgres(${JSON.stringify(options)})).host)
    process.stdin.resume().on('end', () => process.exit())`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] })
  after(() => child.kill('SIGKILL'))
  const [host] = await once(child.stdout, 'data')
  return { child, host: String(host).trim() }
}

test('a kept database that is killed starts again at once, with everything that was saved', async () => {
  const first = await start()
  await ask(first, 'create table promise (word text)')
  await ask(first, "insert into promise values ('kept')")
  process.kill(postmaster(first), 'SIGKILL')

  const second = await start()
  assert.deepEqual([...(await ask(second, 'select word from promise'))], [{ word: 'kept' }])
  await first.stop()
  await second.stop()
  assert.ok(await hasStopped(second))
})

test('a kept database starts again although its killed server was never collected by who started it', async () => {
  const { child, host } = await another({ home, durable: true })
  child.kill('SIGSTOP')
  process.kill(postmaster({ ...nowhere, host }), 'SIGKILL')
  const next = await start()
  assert.deepEqual([...(await ask(next, 'select word from promise'))], [{ word: 'kept' }])
  child.kill('SIGKILL')
  await next.stop()
  assert.ok(await hasStopped(next))
})

test('a kept database that is running is shared, and ends when the last who uses it has stopped it or died', async () => {
  const { child, host } = await another({ home, durable: true })
  const guest = await start()
  assert.equal(guest.host, host)
  child.kill('SIGKILL')
  await once(child, 'exit')
  await setTimeout(200)
  assert.ok((await versionOf(guest)) >= 18, 'still there for the guest')
  await guest.stop()
  assert.ok(await hasStopped(guest))
})

test('two that start it at the same moment share one', async () => {
  const [one, two] = await Promise.all([start(), start()])
  await ask(one, 'select 1')
  await one.stop()
  await ask(two, 'select 1')
  await two.stop()
  assert.ok(await hasStopped(two))
})

test('a throw-away database ends with the process that started it, however that ends, and leaves nothing', async () => {
  const { child, host } = await another({ durable: false })
  assert.ok(existsSync(host))
  child.kill('SIGKILL')
  assert.ok(await gone(() => !existsSync(host)))
})
