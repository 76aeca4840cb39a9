import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { aDatabase } from '../../test/a-server.ts'
import { migrate } from '../store/store.ts'

test('Kith starts on a database of the council’s own, says when it cannot reach the sign-in service, and stops when it is told to', async () => {
  const { host, user, database } = await aDatabase(migrate)
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  const url = `http://127.0.0.1:${port}`
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: `postgres://${user}@/${database}?host=${encodeURIComponent(host)}`,
    PORT: `${port}`,
    KITH_ISSUER: 'http://127.0.0.1:1/', // nobody is there
    KITH_CLIENT_ID: 'kith',
    KITH_CLIENT_SECRET: 'x',
    NODE_ENV: 'production',
  }
  const kith = spawn(process.execPath, [join(import.meta.dirname, 'kith.ts'), 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  after(() => kith.kill('SIGKILL'))
  const lines: string[] = []
  const said = createInterface(kith.stdout)
  said.on('line', line => lines.push(line))
  await once(said, 'line')
  assert.equal(lines[0], `Kith is at ${url}`)

  assert.deepEqual(await (await fetch(`${url}/health`)).json(), { database: 'ok' })
  const tried = await fetch(`${url}/sign-in`, { method: 'POST', redirect: 'manual' })
  assert.equal(tried.status, 503)
  assert.match(await tried.text(), /Kith cannot reach its sign-in service/)
  kith.kill('SIGTERM')
  assert.deepEqual(await once(kith, 'exit'), [0, null])
})
