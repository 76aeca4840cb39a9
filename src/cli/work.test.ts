import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { aDatabase } from '../../test/a-server.ts'
import { connect, migrate, openStore, prepareQueue } from '../store/store.ts'

const { host, user, database, ...server } = await aDatabase(migrate)
const stores = openStore(connect({ ...server, host, user, database }))
const folder = mkdtempSync(join(tmpdir(), 'kith-work-'))
after(async () => {
  await stores.close()
  rmSync(folder, { recursive: true })
})
const env = {
  PATH: process.env['PATH'],
  DATABASE_URL: `postgres://${user}@/${database}?host=${encodeURIComponent(host)}`,
  KITH_AUTHORITY: '301',
  KITH_HEADS: folder,
}
const kith = [join(import.meta.dirname, 'kith.ts'), 'work']

test('two workers do what is waiting for four councils, each thing once, and end', { timeout: 300_000 }, async () => {
  await prepareQueue({ ...server, host, user, database })
  const councils = ['301', '302', '303', '304']
  for (const authority of councils)
    await stores.as({ authority, person: 'everyone' }, store => store.addJob({ job: 'heads', about: '', tries: 1 }))
  const { status, stderr } = spawnSync(process.execPath, [...kith, '--workers', '2', '--until-done'], { env, encoding: 'utf8' })
  assert.deepEqual([status, stderr], [0, ''])
  assert.deepEqual(
    readdirSync(folder)
      .map(name => name.slice(0, 3))
      .sort(),
    councils,
  )
})

test('a worker that waits stops when it is told to', { timeout: 300_000 }, async () => {
  const worker = spawn(process.execPath, kith, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  after(() => worker.kill('SIGKILL'))
  const [said] = (await once(worker.stdout, 'data')) as [Buffer]
  assert.equal(String(said), 'A worker waits for jobs.\n')
  worker.kill('SIGTERM')
  assert.deepEqual(await once(worker, 'exit'), [0, null])
})
