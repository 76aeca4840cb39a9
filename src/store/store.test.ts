import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import postgres from 'postgres'
import { aStore } from '../../test/a-store.ts'
import { exampleId } from '../kernel/kernel.ts'
import { aChild, type NewVersion } from '../record/record.ts'
import { type Sight, within } from './database.ts'
import { derivedTables } from './derived-tables.ts'

const { stores, db, server } = await aStore()
const owner = postgres({ ...server, max: 1 })
const worker = exampleId(900)
const sight: Sight = { authority: '301', person: worker }
const at = '2025-03-04T09:00:00.000Z'
const save = (versions: readonly NewVersion[]) => stores.as(sight, store => store.save({ versions, by: worker, at }))

const ava = aChild().referred('2025-03-03').ledBy(exampleId(700), '2025-03-03').assessed('2025-03-04').authorised('2025-05-08')
const episode = ava.child.socialCareEpisodes[0]!.id
const deadlines = () => within(db, sight, ({ tx }) => tx.selectFrom('deadline').selectAll().orderBy('clock').orderBy('about').execute())
const childOf = (id: string) => stores.as(sight, store => store.child(id))
const facts = { referralDate: '2025-03-01', referralSource: '1A', referralNoFurtherActionFlag: false }
const correction = {
  subject: ava.subject,
  entry: episode,
  version: 2,
  kind: 'socialCareEpisode',
  because: 'It came on Saturday',
  facts,
} as NewVersion

test.after(() => owner.end())

test('what is saved is what is read, and its deadlines are there at once', async () => {
  assert.ok('saved' in (await save(ava.versions)))
  const child = await childOf(ava.subject)
  assert.deepEqual(
    child?.socialCareEpisodes.map(e => e.referralDate),
    ['2025-03-03'],
  )
  assert.equal(child?.childDetails.recordedAt, at)
  const [assessment] = (await deadlines()).filter(d => d.clock === 'assessment-45-working-days')
  assert.deepEqual([assessment?.due, assessment?.outcome, assessment?.lead_post], ['2025-05-08', 'met', exampleId(700)])
})

test('a second save of the same version is a conflict that holds both sides, and changes nothing', async () => {
  const outcomes = await Promise.all([save([correction]), save([{ ...correction, because: 'Mine' }])])
  const conflicts = outcomes.flatMap(o => ('conflict' in o ? [o.conflict] : []))
  assert.equal(conflicts.length, 1, 'one of two at the same moment')
  assert.equal(conflicts[0]?.theirs.version, conflicts[0]?.yours.version)
  assert.equal((await childOf(ava.subject))?.socialCareEpisodes[0]?.version, 2)
})

test('a fault half way leaves nothing behind', async () => {
  const before = await deadlines()
  const bad = {
    subject: ava.subject,
    entry: exampleId(90),
    version: 1,
    kind: 'visit',
    because: 'New',
    facts: { date: 'yesterday' },
  } as unknown as NewVersion
  await assert.rejects(
    save([{ ...correction, version: 3, because: 'In error', withdrawn: true, facts: undefined } as unknown as NewVersion, bad]),
  )
  assert.deepEqual(await deadlines(), before)
})

test('what overlaps is refused in words by the save, and by the database itself', async () => {
  const second = { ...correction, entry: exampleId(91), version: 1 } as NewVersion
  const outcome = await save([second])
  assert.ok('refused' in outcome)
  assert.match(outcome.refused, /already has an open episode/)
  const overlapping = sql`insert into stretch (authority, subject, line, entry, starts) values ('301', ${ava.subject}, 'socialCareEpisode', ${exampleId(91)}, '2025-06-01')`
  await assert.rejects(
    within(db, sight, ({ tx }) => overlapping.execute(tx)),
    /stretch_pkey/,
  )
})

test('the database itself refuses to change or delete what was recorded', async () => {
  for (const table of ['entry', 'look']) {
    await assert.rejects(sql.raw(`update ${table} set authority = '302' where false`).execute(db), /permission denied/)
    await assert.rejects(sql.raw(`delete from ${table} where false`).execute(db), /permission denied/)
    await assert.rejects(sql.raw(`truncate ${table}`).execute(db), /permission denied/)
  }
})

test('a child of another council, or asked for without a sight, is not there', async () => {
  assert.equal(await stores.as({ authority: '302', person: worker }, store => store.child(ava.subject)), undefined)
  assert.deepEqual(await db.selectFrom('current_entry').selectAll().execute(), [])
})

test('Pitfall 20: a restricted record is there for those who are named, and for nobody else, until access is taken with a reason', async () => {
  const sam = aChild({ firstName: 'Sam' }, 2).referred('2025-03-03')
  const restricted = sam.with('restriction', {
    scope: 'record',
    reason: 'A relative works here.',
    allowedPeople: [worker],
    startDate: '2025-03-03' as never,
  })
  await save(restricted.versions)
  const other = { authority: '301', person: exampleId(901) }
  assert.ok(await childOf(sam.subject))
  await stores.as(other, async store => {
    assert.equal(await store.child(sam.subject), undefined)
    assert.deepEqual(await Array.fromAsync(store.children(), c => c.id), [ava.subject])
    assert.deepEqual(await store.historyOf(sam.subject), [])
  })
  const moments = { from: '2020-01-01T00:00:00.000Z', until: '2099-01-01T00:00:00.000Z' }
  await save(restricted.with('emergencyAccess', { person: other.person, reason: 'On call tonight.', ...moments }).versions.slice(-1))
  assert.ok(await stores.as(other, store => store.child(sam.subject)))
})

test('Pitfall 8: two records of one child are put together under the one that survives, and taken apart again', async () => {
  const kept = aChild({ firstName: 'Mia' }, 3).referred('2025-03-03')
  const twin = aChild({ firstName: 'Mya' }, 4).referred('2024-01-08').closed('2024-02-01')
  await save(kept.versions)
  await save(twin.versions)
  const merge = kept.with('personMerge', { absorbed: twin.subject, reason: 'The same child' })
  const into = twin.with('mergedInto', { survivor: kept.subject })
  const together = [...merge.versions.slice(-1), ...into.versions.slice(-1)]
  assert.ok('saved' in (await save(together)))
  assert.equal((await childOf(kept.subject))?.socialCareEpisodes.length, 2)
  assert.ok(
    (await deadlines()).every(d => d.subject !== twin.subject),
    'nothing is derived twice',
  )
  assert.ok('refused' in (await save(into.visited('2025-03-04').versions.slice(-1))))

  const apart = together.map(
    v => ({ ...v, version: 2, because: 'They are twins', withdrawn: true, facts: undefined }) as unknown as NewVersion,
  )
  assert.ok('saved' in (await save(apart)))
  assert.equal((await childOf(kept.subject))?.socialCareEpisodes.length, 1)
  assert.equal((await childOf(twin.subject))?.childDetails.firstName, 'Mya')
})

test('Pitfall 23: a child keeps their number, and every entry its id, for life', async () => {
  const nia = aChild({ firstName: 'Nia', laChildId: 'N1' }, 5).referred('2025-03-03')
  await save(nia.versions)
  const renumbered = await save(nia.changed('childDetails', { laChildId: 'N2' }).versions.slice(-1))
  assert.ok('refused' in renumbered)
  assert.match(renumbered.refused, /keeps their number/)
  const before = (await childOf(nia.subject))?.socialCareEpisodes[0]?.id
  assert.ok('saved' in (await save(nia.closed('2025-03-20').versions.slice(-1))))
  assert.equal((await childOf(nia.subject))?.socialCareEpisodes[0]?.id, before)
})

test('what is derived comes out the same when it is rebuilt, whether it was right, wrong, moved to nobody, gone in part or gone altogether', async () => {
  const tables = [...derivedTables.map(d => d.table), 'current_entry', 'chain_head', 'case_count'].filter(t => t !== 'merged')
  const all = async () =>
    Object.fromEntries(
      await Promise.all(
        tables.map(async t => [t, (await owner.unsafe(`select x::text from ${t} x order by 1`)).map(row => row['x'])] as const),
      ),
    )
  const rebuilt = () => stores.as({ authority: '301', person: 'everyone' }, store => store.rebuild())
  const before = await all()
  assert.equal(await rebuilt(), 5)
  assert.deepEqual(await all(), before)
  assert.ok(['stretch', 'deadline', 'search_key', 'current_entry'].every(t => before[t]!.length > 3))

  await owner`update child_summary set surname = 'Wrong', died = '2020-01-01'`
  await owner`update current_entry set facts = facts || '{"wrong": true}' where kind = 'socialCareEpisode'`
  await owner`update chain_head set place = place + 1`
  await owner`update search_key set subject = gen_random_uuid() where subject = ${ava.subject}`
  await owner`delete from deadline where subject = ${ava.subject}`
  await owner`delete from person`
  await owner`update case_count set cases = cases + 1`
  assert.equal(await rebuilt(), 5)
  assert.deepEqual(await all(), before)

  for (const table of [...tables, 'merged']) await owner.unsafe(`delete from ${table}`)
  assert.equal(await rebuilt(), 5)
  assert.deepEqual(await all(), before)
})

test('tampering is found at the first row that is not as it was written, and a missing end by what is kept outside', async () => {
  const everyone = { authority: '301', person: 'everyone' } as const
  const verify = (heads?: Map<string, { place: number; link: string }>) => stores.as(everyone, store => store.auditVerify(heads))
  assert.equal((await verify()).misfit, undefined)
  const heads = new Map(await stores.as(everyone, store => Array.fromAsync(store.chainHeads(), h => [h.subject, h] as const)))
  await owner`update entry set because = 'Another reason' where subject = ${ava.subject} and place = 3`
  assert.deepEqual((await verify()).misfit, { subject: ava.subject, place: 3, why: 'it is not as it was written' })
  await owner`update entry set because = 'New' where subject = ${ava.subject} and place = 3`
  assert.equal((await verify(heads)).misfit, undefined)
  await owner`delete from entry where subject = ${ava.subject} and place = 6`
  assert.equal((await verify()).misfit, undefined, 'nothing inside the database shows it')
  assert.deepEqual((await verify(heads)).misfit, { subject: ava.subject, place: 6, why: 'the end of its chain is gone' })
})
