import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStore } from '../../test/a-store.ts'
import { aPost, aTeam, aWorker } from '../../test/a-workforce.ts'
import { day, exampleId } from '../kernel/kernel.ts'
import { aChild, first, type NewVersion } from '../record/record.ts'
import { within } from './database.ts'

const { stores, db } = await aStore()
const by = exampleId(900)
const today = day('2025-03-04')
const as = (person: string, authority = '301') => ({ authority, person, now: '2025-03-04T09:00:00.000Z' })
const save = (versions: readonly NewVersion[]) => stores.as(as(by), store => store.save({ versions, by, at: '2025-03-04T09:00:00.000Z' }))
const find = (typed: string, who = by, authority = '301') => stores.as(as(who, authority), store => store.findPeople(typed, today))
const found = async (typed: string, who?: string, authority?: string) =>
  (await find(typed, who, authority)).found.map(f => f.person.subject)

const home = (postcode: string, facts = {}) => ({
  type: 'home' as const,
  lines: ['1 High Street'],
  postcode,
  startDate: day('2020-01-01'),
  ...facts,
})
const ava = aChild({ laChildId: 'K20417', firstName: 'Ava', surname: 'Harrop' }, 1)
  .with('address', home('AB1 2DE'))
  .with('identifier', { type: 'upn', value: 'R301123456789' })
  .with('identifier', { type: 'nhsNumber', value: '9434765919' })
  .referred('2025-01-06', { team: exampleId(10) })
  .ledBy(exampleId(20), '2025-01-06')
const twin = aChild({ laChildId: 'K20418', firstName: 'Zoe', surname: 'Harrop' }, 2).with('address', home('AB1 2DE'))
const other = aChild({ laChildId: 'K20419', firstName: 'Eva', surname: 'Harrow', dateOfBirth: { on: '2011-02-03', estimated: false } }, 3)
const mother = exampleId(50)
const workers = [...aTeam10(), ...aWorker(900, 'Sam Patel'), ...aPost(20, 10, [{ by: 900 }])]
function aTeam10() {
  return [aTeam(10, 'Assessment north')]
}

test('a child is found by whatever a worker has, the likeliest first, with who works with them', async () => {
  const adult = first('adultDetails', mother, mother, { firstName: 'Jo', surname: 'Harrop', sex: 'F' }, 'New') as NewVersion
  for (const versions of [workers, ava.versions, twin.versions, other.versions, [adult]]) assert.ok('saved' in (await save(versions)))
  for (const typed of [
    'ava harrop',
    'HARROP, Ava',
    'Eva Harrop 1/6/15',
    'K20417',
    '943 476 5919',
    'R301123456789',
    'ava ab1 2de',
    'har av',
  ])
    assert.equal((await found(typed))[0], ava.subject, typed)
  const [best] = (await find('ava harrop')).found
  assert.deepEqual([best?.person.worker, best?.person.team, best?.person.work], ['Sam Patel', 'Assessment north', 'referral'])
  assert.deepEqual(
    best?.reasons.map(r => r.says),
    ['A name is the same', 'A name is the same'],
  )
  assert.equal((await found('jo harrop'))[0], mother)
  assert.deepEqual(await found('nobody such'), [])
  assert.deepEqual(await found(''), [])
})

test('half a name is enough, and what was understood is told', async () => {
  assert.ok((await found('harr')).includes(ava.subject))
  const { parsed } = await find('harrop 1 june 2015')
  assert.deepEqual([parsed.namesInAnyOrder, parsed.dateOfBirth?.on], [['harrop'], '2015-06-01'])
})

test('whoever bears the number that was typed stands first, whatever else was typed', async () => {
  assert.equal((await found('eva harrow 3/2/2011 9434765919'))[0], ava.subject)
})

test('before a record is made, the likely ones come with their reasons, and a twin with a warning', async () => {
  const described = { given: ['Ava'], family: 'Harrop', dateOfBirth: { on: '2015-06-01', estimated: false }, postcodes: ['AB1 2DE'] }
  const matches = await stores.as(as(by), store => store.likelyMatches(described, today))
  assert.equal(matches[0]?.person.subject, ava.subject)
  assert.equal(matches[0]?.band, 'same')
  const household = matches.find(m => m.person.subject === twin.subject)
  assert.equal(household?.band, 'no')
  assert.match(household?.reasons.map(r => r.says).join() ?? '', /Looks like a twin/)
  const itself = await stores.as(as(by), store => store.likelyMatches({ ...described, subject: ava.subject }, today))
  assert.ok(itself.every(m => m.person.subject !== ava.subject))
})

test('a child of another council is not found', async () => {
  assert.deepEqual(await found('ava harrop', by, '302'), [])
})

test('Pitfall 20: a restricted child is found by those who are named, and for anyone else is neither found, matched nor counted', async () => {
  const secret = aChild({ laChildId: 'K30000', firstName: 'Ottilie', surname: 'Quenby' }, 4)
    .with('address', home('AB9 9ZZ'))
    .with('restriction', { scope: 'record', reason: 'A relative works here.', allowedPeople: [by], startDate: day('2025-03-01') })
  await save(secret.versions)
  assert.deepEqual(await found('Ottilie Quenby'), [secret.subject])
  const stranger = exampleId(901)
  for (const typed of ['Ottilie Quenby', 'quen', 'K30000', 'AB9 9ZZ', '1/6/2015 quenby']) {
    const { found, more } = await find(typed, stranger)
    assert.ok(
      found.every(f => f.person.subject !== secret.subject),
      typed,
    )
    assert.equal(more, false, typed)
  }
  const described = { given: ['Ottilie'], family: 'Quenby', dateOfBirth: { on: '2015-06-01', estimated: false }, postcodes: ['AB9 9ZZ'] }
  const matches = await stores.as(as(stranger), store => store.likelyMatches(described, today))
  assert.ok(matches.every(m => m.person.subject !== secret.subject))
  const counts = (person: string) =>
    within(db, as(person), async ({ tx }) => ({
      keys: (await tx.selectFrom('search_key').select('key').where('subject', '=', secret.subject).execute()).length,
      described: (await tx.selectFrom('description').select('subject').where('subject', '=', secret.subject).execute()).length,
    }))
  assert.deepEqual(await counts(stranger), { keys: 0, described: 0 })
  assert.equal((await counts(by)).described, 1)
})

test('Pitfall 10: a confidential address finds nobody and is compared with nothing', async () => {
  const hidden = aChild({ laChildId: 'K30001', firstName: 'Una', surname: 'Vane' }, 5).with(
    'address',
    home('CV4 9RT', { confidential: true }),
  )
  await save(hidden.versions)
  assert.deepEqual(await found('CV4 9RT'), [])
  assert.equal((await find('una vane')).found[0]?.person.postcode, null)
})

test('Pitfall 4: an NHS number that two records hold finds both, joins nothing, and is no key of either', async () => {
  const twice = aChild({ laChildId: 'K30002', firstName: 'Ava', surname: 'Harrop' }, 6).with('identifier', {
    type: 'nhsNumber',
    value: '9434765919',
  })
  assert.ok('saved' in (await save(twice.versions)), 'it is kept, and does not stand in the way')
  assert.deepEqual((await found('9434765919')).toSorted(), [ava.subject, twice.subject].toSorted())
})

test('Pitfall 19: neither a match nor a key joins the record made after an adoption to the one from before', async () => {
  const before = aChild({ laChildId: 'K40000', firstName: 'Ivy', surname: 'Colby' }, 7).with('identifier', {
    type: 'nhsNumber',
    value: '9434765870',
  })
  const after = aChild({ laChildId: 'K40001', firstName: 'Ivy', surname: 'Colby', afterAdoption: true }, 8).with('identifier', {
    type: 'nhsNumber',
    value: '9434765870',
  })
  await save(before.versions)
  await save(after.versions)
  const described = (subject: string) =>
    within(db, as(by), async ({ tx }) =>
      tx.selectFrom('description').select('described').where('subject', '=', subject).executeTakeFirstOrThrow(),
    )
  for (const [one, its] of [
    [before, after],
    [after, before],
  ] as const) {
    const { described: person } = await described(one.subject)
    const matches = await stores.as(as(by), store => store.likelyMatches(person, today))
    assert.ok(matches.every(m => m.person.subject !== its.subject))
  }
  const shared = await within(db, as(by), ({ tx }) =>
    tx
      .selectFrom('search_key as a')
      .innerJoin('search_key as b', 'a.key', 'b.key')
      .select('a.key')
      .where('a.subject', '=', before.subject)
      .where('b.subject', '=', after.subject)
      .execute(),
  )
  assert.deepEqual(shared, [])
})

test('Pitfall 8: a record that was merged away is found under its number as the one that stays, and for itself no more', async () => {
  const kept = aChild({ laChildId: 'K50000', firstName: 'Mia', surname: 'Dell' }, 9)
  const gone = aChild({ laChildId: 'K50001', firstName: 'Mya', surname: 'Dell' }, 10)
  for (const each of [kept, gone]) await save(each.versions)
  const together = [
    ...kept
      .with('personMerge', { absorbed: gone.subject, reason: 'The same child' })
      .with('identifier', { type: 'legacy', value: 'K50001' })
      .versions.slice(-2),
    ...gone.with('mergedInto', { survivor: kept.subject }).versions.slice(-1),
  ]
  assert.ok('saved' in (await save(together)))
  assert.deepEqual(await found('K50001'), [kept.subject])
  assert.deepEqual(await found('mya dell'), [kept.subject])
})

test('what people are found by can be emptied and rebuilt, and comes out the same', async () => {
  const everyone = { authority: '301', person: 'everyone' } as const
  const all = () =>
    within(db, everyone, async ({ tx }) => ({
      keys: await tx.selectFrom('search_key').selectAll().orderBy('key').orderBy('subject').execute(),
      described: await tx.selectFrom('description').selectAll().orderBy('subject').execute(),
    }))
  const before = await all()
  assert.ok(before.keys.length > 50)
  await stores.as(everyone, store => store.rebuild())
  assert.deepEqual(await all(), before)
})
