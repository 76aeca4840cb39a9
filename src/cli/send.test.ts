import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { aStore } from '../../test/a-store.ts'
import { aDfe } from '../../test/stand-ins/dfe-csc-api.ts'
import { exampleId } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { feedSettings } from './settings.ts'

const { stores, server } = await aStore()
const dfe = await aDfe()
after(dfe.close)
const { service } = dfe
const child = (n: number) =>
  aChild({ laChildId: `C${n}` }, n)
    .referred('2026-01-05')
    .planned('2026-01-20')
const everyone = { authority: '301', person: 'everyone' } as const
const save = (versions: ReturnType<typeof child>['versions']) =>
  stores.as(everyone, async store => {
    assert.ok('saved' in (await store.save({ versions, by: exampleId(900), at: '2026-02-01T09:00:00.000Z' })))
  })
const children = Array.from({ length: 130 }, (_, n) => child(n + 1))
await stores.as(everyone, store => store.load(children.map(({ subject, entries }) => ({ subject, entries }))))

const env = {
  ...process.env,
  DATABASE_URL: `postgres://${server.user}@localhost:${server.port}/${server.database}?host=${encodeURIComponent(server.host)}`,
  KITH_AUTHORITY: '301',
  KITH_DFE_URL: service.url,
  KITH_DFE_TOKEN_URL: service.tokenUrl,
  KITH_DFE_CLIENT_ID: service.clientId,
  KITH_DFE_CLIENT_SECRET: service.clientSecret,
  KITH_DFE_SCOPE: service.scope,
  KITH_DFE_SUPPLIER_KEY: service.supplierKey,
  KITH_DFE_PACE: '0',
}
const started = (options: readonly string[], more: Record<string, string | undefined> = {}) =>
  spawn(process.execPath, [join(import.meta.dirname, 'kith.ts'), 'send', ...options], { env: { ...env, ...more } })
async function kith(options: readonly string[], more: Record<string, string | undefined> = {}) {
  const run: ChildProcess = started(options, more)
  const [stdout, stderr] = await Promise.all([text(run.stdout!), text(run.stderr!), once(run, 'exit')])
  return { stdout, stderr, code: run.exitCode }
}

test('the daily feed: a dry run writes what would be sent, for its owner only, and sends nothing', async () => {
  const out = mkdtempSync(join(tmpdir(), 'kith-feed-'))
  after(() => rmSync(out, { recursive: true }))
  const { stdout, code } = await kith(['csc-api', '--dry-run', '--out', out], { KITH_DFE_URL: undefined })
  assert.match(stdout, /^130 children looked at: 130 would be sent .* 2 requests\. Nothing was sent\.\n/)
  assert.equal(code, 0)
  const [first] = readdirSync(out).sort()
  assert.equal(JSON.parse(readFileSync(join(out, first!), 'utf8')).length, 100)
  assert.equal(statSync(join(out, first!)).mode & 0o077, 0)
  assert.deepEqual(dfe.requests, [])
})

test('the daily feed: killed in the middle and run again, it goes on from there', async () => {
  const first = started(['csc-api'], { KITH_DFE_PACE: '60000' })
  while (dfe.requests.length === 0) await new Promise(go => setTimeout(go, 20))
  // It has sent a hundred, kept that they were acknowledged, and waits for a minute before the next.
  const kept = () => stores.as(everyone, store => store.feedStanding())
  while (((await kept())[0]?.held ?? 0) < 100) await new Promise(go => setTimeout(go, 20))
  await new Promise(go => setTimeout(go, 200))
  first.kill('SIGKILL')
  await once(first, 'exit')

  const second = await kith(['csc-api'])
  assert.match(
    second.stdout,
    /^130 children looked at: 30 sent and acknowledged \(0 of them removed\), 0 refused, 0 waiting, 100 with nothing to send\. 1 request\.\n$/,
  )
  assert.deepEqual([second.code, second.stderr], [0, ''])
  const sent = dfe.requests.flatMap(r => r.children.map(c => c['la_child_id']))
  assert.deepEqual([sent.length, new Set(sent).size], [130, 130], 'each child once')
})

test('the daily feed: what was withdrawn is purged at its level, and a record that is withdrawn is purged whole', async () => {
  const [changed, gone] = [child(1).withdrawn('childInNeedPlan'), child(2).withdrawn('childDetails')]
  await save([...changed.versions.slice(-1), ...gone.versions.slice(-1)])
  const { stdout } = await kith(['csc-api'])
  assert.match(stdout, / 2 sent and acknowledged \(1 of them removed\), 0 refused, 0 waiting, 128 with nothing to send\. 1 request\./)
  const [one, two] = dfe.requests.at(-1)!.children as [Record<string, never>, Record<string, never>]
  assert.deepEqual(two, { la_child_id: 'C2', purge: true })
  const plan = child(1).child.socialCareEpisodes[0]!.childInNeedPlans[0]!.id
  assert.deepEqual(one['social_care_episodes']![0]!['child_in_need_plans'], [{ child_in_need_plan_id: plan, purge: true }])
  assert.equal('C2' in dfe.held(), false)
})

test('the daily feed: settings that cannot be right are said in one line, with no secret in it', () => {
  const said = (more: Record<string, string>) => {
    try {
      feedSettings({ ...env, ...more })
      return ''
    } catch (mistake) {
      return (mistake as Error).message
    }
  }
  assert.equal(said({}), '')
  assert.match(said({ KITH_DFE_URL: 'http://dfe.example/1' }), /begin with https/)
  assert.match(said({ KITH_DFE_TOKEN_URL: '' }), /begin with https/)
  assert.match(said({ KITH_DFE_SCOPE: '' }), /KITH_DFE_SCOPE/)
  assert.match(said({ KITH_DFE_PACE: 'slow' }), /KITH_DFE_PACE must be a whole number/)
  for (const name of ['KITH_DFE_SCOPE', 'KITH_DFE_URL']) assert.doesNotMatch(said({ [name]: '' }), new RegExp(service.clientSecret))
})
