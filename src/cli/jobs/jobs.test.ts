import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { office, ids as people, protectedChild, saved } from '../../../test/a-council.ts'
import { aDatabase } from '../../../test/a-server.ts'
import { jobsToAsk, startWorker, workOnce } from '../../engines/engines.ts'
import { addMinutes, exampleId, type Id, idMaker } from '../../kernel/kernel.ts'
import { keepingPeriods } from '../../sharing/sharing.ts'
import { connect, migrate, openStore, prepareQueue, queueSchema, type Store } from '../../store/store.ts'
import { faultInWords } from './fault.ts'
import { jobs } from './jobs.ts'

const server = await aDatabase(migrate)
const connection = await prepareQueue(server)
const stores = openStore(connect(server))
const owner = postgres({ ...server, max: 1, onnotice: () => {} })
const folder = mkdtempSync(join(tmpdir(), 'kith-jobs-'))
after(async () => {
  await stores.close()
  await owner.end()
  rmSync(folder, { recursive: true })
})
await saved(stores, [...office, ...protectedChild(1, people.samsPost).versions])

const now = '2025-03-10T10:00:00.000Z'
let turn = 0
const newId = idMaker(
  () => Date.parse(now) + turn++,
  bytes => bytes.fill(9),
)
const needs = { stores, now: () => now, newId, folders: { heads: join(folder, 'heads'), returns: join(folder, 'returns') } }
const said: string[] = []
const working = {
  connection,
  schema: queueSchema,
  jobs: jobs(needs),
  nightly: [],
  authority: '301',
  atOnce: 1,
  said: (line: string) => said.push(line),
}
const as = <T>(work: (store: Store) => Promise<T>, authority = '301', person: Id | 'everyone' = 'everyone') =>
  stores.as({ authority, person, now }, work)
const add = (job: string, about = '', authority = '301') => as(store => store.addJob({ job, about, tries: 3 }), authority)
const runs = (authority = '301') => as(store => store.jobRuns(10), authority)

test('a return that was asked for is written as the command writes it, and what came of it is said', async () => {
  await add('return', 'cin 2025')
  await workOnce(working)
  assert.deepEqual(readdirSync(needs.folders.returns).sort(), ['301-cin-2025-reconciliation.csv', '301-cin-2025.xml'])
  assert.match(readFileSync(join(needs.folders.returns, '301-cin-2025.xml'), 'utf8'), /<LAchildID>/)
  const [run] = await runs()
  assert.deepEqual([run?.job, run?.about, run?.try, run?.failed, run?.endedAt], ['return', 'cin 2025', 1, false, now])
  assert.match(run!.says!, /^1 children in it, 0 left out\. It is in .*301-cin-2025\.xml\.$/)
  assert.deepEqual(await as(store => store.jobsAhead()), [])
})

test('every return that can be asked for can be written', { timeout: 240_000 }, async () => {
  const returns = jobsToAsk.filter(({ job }) => job === 'return')
  for (const { about } of returns) await add('return', about)
  await workOnce(working)
  const all = await as(store => store.jobRuns(100))
  for (const { about } of returns) {
    const run = all.find(each => each.about === about)
    assert.deepEqual([about, run?.failed], [about, false], run?.says ?? about)
  }
})

test('a job that fails says why in words, waits longer before each try, and is given up after the last', async () => {
  await add('return', 'cin 1999')
  await workOnce(working)
  const [run] = await runs()
  assert.deepEqual([run?.failed, run?.says], [true, 'There is no return cin 1999.'])
  const ahead = async () => (await as(store => store.jobsAhead()))[0]!
  const first = await ahead()
  assert.deepEqual([first.about, first.tries, first.mostTries, first.isRunning], ['cin 1999', 1, 3, false])
  assert.ok(first.runAt > new Date().toISOString())
  for (const tries of [2, 3]) {
    for (let i = 0; i < 5 && (await ahead()).tries < tries; i++) {
      await owner.unsafe(`update ${queueSchema}._private_jobs set run_at = now()`)
      await workOnce(working)
    }
    assert.equal((await ahead()).tries, tries)
  }
  await workOnce(working)
  assert.equal((await runs()).filter(each => each.about === 'cin 1999').length, 3)
  await owner.unsafe(`delete from ${queueSchema}._private_jobs`)
})

test('what a fault says of somebody is nowhere in what is kept of a job', async () => {
  assert.match(
    faultInWords(Object.assign(new TypeError('Ava Marsh is not a date'), { code: '22007' })),
    /^Something went wrong \(reference [0-9A-Z]{4}-[0-9A-Z]{4}\): TypeError 22007 at src[^ ]*\.$/,
  )
  await owner`revoke select on chain_head from kith_app`
  await add('heads')
  await workOnce(working)
  const [run] = await runs()
  assert.match(run!.says!, /^Something went wrong \(reference .{9}\): PostgresError 42501/)
  const [kept] = await owner.unsafe(`select last_error from ${queueSchema}._private_jobs`)
  assert.equal(kept!['last_error'], run!.says)
  await owner`grant select on chain_head to kith_app`
  await owner.unsafe(`delete from ${queueSchema}._private_jobs`)
})

test('a folder that cannot be written to is named', async () => {
  writeFileSync(join(folder, 'file'), '')
  const { heads } = jobs({ ...needs, folders: { ...needs.folders, heads: join(folder, 'file', 'heads') } })
  await assert.rejects(heads!({ authority: '301', about: '', try: 1 }), /What should be a folder is a file: .*file/)
  const { return: returned } = jobs({ ...needs, folders: { ...needs.folders, returns: join(folder, 'file') } })
  await assert.rejects(returned!({ authority: '301', about: 'cin 2025', try: 1 }), /What should be a folder is a file: .*file/)
  assert.deepEqual(
    (await runs()).slice(0, 2).map(({ job, failed }) => [job, failed]),
    [
      ['return', true],
      ['heads', true],
    ],
  )
})

test('the ends of the chains are in a file of the night, and the record is found whole by them', async () => {
  await add('heads')
  await workOnce(working)
  const [file, ...others] = readdirSync(needs.folders.heads)
  assert.deepEqual([file, others], ['301-2025-03-10-10-00.txt', []])
  const lines = readFileSync(join(needs.folders.heads, file!), 'utf8').trim().split('\n')
  const heads = new Map(
    lines.map(line => line.split(' ')).map(([subject, place, link]) => [subject!, { place: Number(place), link: link! }]),
  )
  assert.equal((await as(store => store.auditVerify(heads))).misfit, undefined)
})

test('the clean-up takes what is older than it is kept for, and nothing that is younger, of anybody', async () => {
  const daysAgo = (days: number) => addMinutes(now, -days * 24 * 60)
  const [draft, handedIn] = [keepingPeriods.find(p => p.table === 'draft')!.days, keepingPeriods.find(p => p.table === 'handed_in')!.days]
  for (const person of [people.sam, people.manager])
    await as(
      async store => {
        for (const days of [draft + 1, draft - 1])
          await store.keepDraft({ path: `/x/${days}`, title: 'A visit', answers: { note: 'kept' }, savedAt: daysAgo(days) })
        for (const days of [handedIn + 1, handedIn - 1]) await store.handIn({ submission: exampleId(days), answers: 'x' }, daysAgo(days))
        await store.openSession(`${person} old`, { person, csrf: 'x' }, daysAgo(31))
        await store.openSession(`${person} new`, { person, csrf: 'x' }, daysAgo(29))
      },
      '301',
      person,
    )
  await add('clean-up')
  await workOnce(working)
  const [run] = await runs()
  assert.equal(run?.says, 'Taken away: unfinished forms: 2, sessions that are over: 2, one-time numbers of forms: 2.')
  assert.deepEqual(
    (await as(store => store.draftsOfMine(), '301', people.sam)).map(d => d.path),
    [`/x/${draft - 1}`],
  )
  assert.ok(await as(store => store.session(`${people.sam} new`)))
  assert.equal(await as(store => store.session(`${people.sam} old`)), undefined)
})

test('the database lets the clean-up take nothing that is young, whatever it asks for', async () => {
  const yesterday = addMinutes(now, -24 * 60 + 1)
  await as(
    async store => {
      await store.keepDraft({ path: '/young', title: 'A visit', answers: {}, savedAt: yesterday })
      await store.handIn({ submission: exampleId(77), answers: 'x' }, yesterday)
      await store.lookFor(exampleId(78), 'Ava', yesterday)
      await store.openSession('young', { person: people.sam, csrf: 'x' }, yesterday)
    },
    '301',
    people.sam,
  )
  for (const { table } of keepingPeriods) await as(store => store.clearOld(table, 0, now))
  const left =
    await owner`select (select count(*) from draft where path = '/young') + (select count(*) from handed_in where submission = ${exampleId(77)})
    + (select count(*) from looked_for) + (select count(*) from session where token = 'young') as n`
  assert.equal(Number(left[0]!['n']), 4)
})

test('the same job asked for twice is one; a council sees and adds only its own', async () => {
  await add('return', 'cin 2025')
  await add('return', 'cin 2025')
  await add('return', 'cin 2025', '302')
  assert.equal((await as(store => store.jobsAhead())).length, 1)
  assert.equal((await as(store => store.jobsAhead(), '303')).length, 0)
  await workOnce(working)
  assert.equal((await runs('302')).length, 1)
  assert.match((await runs('302'))[0]!.says!, /^Nothing is written: 0 children in it/)
  const app = connect(server)
  const theirs = app.transaction().execute(async tx => {
    const { sql } = await import('kysely')
    await sql`select set_config('kith.authority', '301', true)`.execute(tx)
    await sql`select kith_jobs.add_job('return', '{"authority": "302"}')`.execute(tx)
  })
  await assert.rejects(theirs, /row-level security/)
  await app.destroy()
})

test('two workers share what is waiting, and nothing is done twice', async () => {
  for (let n = 400; n < 412; n++) await add('heads', '', String(n))
  const two = [startWorker(working), startWorker(working)]
  const counts = async () => Promise.all(Array.from({ length: 12 }, async (_, i) => (await runs(String(400 + i))).length))
  for (let i = 0; i < 1_200 && (await counts()).includes(0); i++) await wait(50)
  await Promise.all(two.map(worker => worker.stop()))
  assert.deepEqual(
    await counts(),
    Array.from({ length: 12 }, () => 1),
  )
})

test('a worker goes on when the database was away, and ends when it is told to', { timeout: 240_000 }, async () => {
  const worker = startWorker(working)
  await wait(300)
  await owner`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'kith_jobs'`
  await add('heads', '', '500')
  for (let i = 0; i < 1_200 && (await runs('500')).length === 0; i++) await wait(100)
  assert.equal((await runs('500')).length, 1)
  await worker.stop()
})

test('a queue is made ready as often as anybody likes', async () => {
  assert.equal(await prepareQueue(server), connection)
  assert.equal(await as(store => store.hasQueue()), true)
  const { stores: bare } = await (await import('../../../test/a-store.ts')).aStore()
  assert.equal(await bare.as({ authority: '301', person: 'everyone' }, store => store.hasQueue()), false)
})
