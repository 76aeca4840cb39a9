import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { aStore } from '../../../test/a-store.ts'
import { aPost, aTeam, aWorker } from '../../../test/a-workforce.ts'
import { day, exampleId, type Id, type Instant } from '../../kernel/kernel.ts'
import { aChild, type NewVersion } from '../../record/record.ts'
import { providersOf } from '../../returns/returns.ts'
import { restricted } from '../../sharing/sharing.ts'
import { within } from '../../store/database.ts'
import { openStore } from '../../store/store.ts'
import { checkCouncil } from './council-checks.ts'

const { stores, db } = await aStore()
let clock = 0
/** A minute later than whatever was before. */
const now = (): Instant => new Date(Date.UTC(2025, 10, 1, 9, clock++)).toISOString()
const everyone = (authority: string) => ({ authority, person: 'everyone' }) as const
const save = async (authority: string, versions: readonly NewVersion[]) => {
  const saved = await stores.as(everyone(authority), store => store.save({ versions, by: exampleId(900), at: now() }))
  assert.ok('saved' in saved, JSON.stringify(saved))
}
const nightly = (authority: string) => checkCouncil(stores, authority, now())
const about = (authority: string, child: Id) => stores.as(everyone(authority), store => store.findingsAbout(child, '2025_26'))
const rules = async (authority: string, child: Id) => (await about(authority, child)).map(f => f.rule)

const pupil = (nth: number, value: string) =>
  aChild({ laChildId: `P${nth}` }, nth)
    .referred('2025-10-01')
    .assessed('2025-10-06')
    .with('identifier', { type: 'upn', value })

test('one pupil number of two children is found of both with the save that made it so, outlasts other saves, and is gone the night after it was put right', async () => {
  const [one, other] = [pupil(1, 'A123456789012'), pupil(2, 'A123456789012')]
  await save('301', one.versions)
  assert.ok(!(await rules('301', one.subject)).includes('1520'))
  await save('301', other.versions)
  for (const { subject } of [one, other]) assert.ok((await rules('301', subject)).includes('1520'))
  assert.match(await nightly('301'), /^2 children, \d+ checks of the whole council, \d+ find something\./)
  const [found] = (await about('301', one.subject)).filter(f => f.rule === '1520')
  assert.ok(found?.foundAt)
  assert.ok(found.since < found.foundAt, 'the save found it, and the night asked again')

  const seen = one.visited('2025-11-03').changed('childAndFamilyAssessment', { startDate: day('2025-10-07') })
  await save('301', seen.versions.slice(one.versions.length))
  await nightly('301')
  const [again] = (await about('301', one.subject)).filter(f => f.rule === '1520')
  assert.equal(again?.since, found.since, 'it stands since it was first found')
  assert.ok(again.foundAt! > found.foundAt, 'and was asked again')

  const right = other.changed('identifier', { value: 'B123456789012' })
  await save('301', right.versions.slice(other.versions.length))
  assert.ok((await rules('301', one.subject)).includes('1520'))
  await nightly('301')
  assert.ok(!(await rules('301', one.subject)).includes('1520'))
})

test('Pitfall 20: a save never finds that somebody is like a record which its worker may not see; the night does, and no save of theirs takes it away', async () => {
  const [hidden, mine] = [pupil(1, 'A123456789012'), pupil(2, 'A123456789012')]
  const by = exampleId(900)
  const given = {
    people: [exampleId(901)],
    reason: 'A relative works here.',
    by: exampleId(901),
    today: day('2025-10-02'),
    entry: exampleId(999_001),
  }
  await save('304', [...hidden.versions, restricted({ id: hidden.subject }, given)])
  const mineSaved = (versions: readonly NewVersion[]) =>
    stores.as({ authority: '304', person: by, now: now() }, store => store.save({ versions, by, at: now() }))
  await mineSaved(mine.versions)
  assert.ok(!(await rules('304', mine.subject)).includes('1520'))
  await nightly('304')
  assert.ok((await rules('304', mine.subject)).includes('1520'))
  const seen = mine.changed('childDetails', { ethnicity: 'WBRI' })
  await mineSaved(seen.versions.slice(mine.versions.length))
  assert.ok((await rules('304', mine.subject)).includes('1520'))
})

test('what is found between two children is accepted as right with the save that says so, in that one child, and is open again when it is taken back', async () => {
  const [one, other] = [pupil(1, 'A123456789012'), pupil(2, 'A123456789012')]
  await save('306', [...one.versions, ...other.versions])
  const twin = async (of: Id) => (await about('306', of)).find(f => f.rule === '1520')!
  const { entry, fingerprint } = await twin(one.subject)
  const right = one.with('findingReviewed', {
    collection: 'cin',
    rule: '1520',
    about: entry,
    fingerprint,
    reason: 'The school gave it twice.',
  })
  const accepted = right.versions.at(-1)!
  await save('306', [accepted])
  assert.deepEqual([(await twin(one.subject)).review, (await twin(other.subject)).review], [accepted.entry, undefined])
  await nightly('306')
  assert.equal((await twin(one.subject)).review, accepted.entry)
  const { facts, ...said } = accepted
  await save('306', [{ ...said, version: 2, withdrawn: true } as NewVersion])
  assert.equal((await twin(one.subject)).review, undefined)
})

test('what fails in the return itself is kept beside what passed, with when it was asked', async () => {
  const checks = await stores.as(everyone('301'), store => store.councilChecks({ collection: 'cin', year: '2025_26' }))
  const few = checks.find(c => c.rule === '2887Q')!
  assert.deepEqual([few.outcome, few.of_return], ['failed', true])
  assert.equal(checks.find(c => c.rule === '1520')?.outcome, 'passed')
  assert.deepEqual(await stores.as(everyone('302'), store => store.councilChecks({ collection: 'cin', year: '2025_26' })), [])
})

test('who led is asked with the save of the child; who came into the post since, in the night', async () => {
  await save('303', [aTeam(500, 'Care'), ...aWorker(501, 'A Worker'), ...aPost(502, 500, [{ by: 501 }])])
  const led = aChild({ laChildId: 'L1' }, 1)
    .referred('2025-04-22')
    .lookedAfter('2025-05-01')
    .underLaw('C2', '2025-05-01')
    .placed('2025-05-01', { type: 'U6', provider: 'PR1' })
    .with('involvement', { role: 'lead', post: exampleId(502), startDate: day('2025-05-01'), changeReason: 'FCONTA' })
  await save('303', led.versions)
  const social = async () => (await rules('303', led.subject)).filter(rule => rule.startsWith('SW'))
  assert.deepEqual(await social(), ['SW02STG1'], 'the worker has no number')
  await save('303', [{ ...aWorker(501, 'A Worker', { facts: { workerId: 'SW12345' } })[0]!, version: 2 }])
  assert.deepEqual(await social(), ['SW02STG1'])
  await nightly('303')
  assert.deepEqual(await social(), [])
})

test('what was imported since is asked with the next save, or in the night; and a process that began before goes on as it was', async () => {
  const providers = providersOf([{ urn: 'SC000001', placeCodes: ['K2'], providerCodes: ['PR4'], closed: day('2025-06-01') }])
  let reads = 0
  const later = openStore(db, () => {
    reads++
    return { providers }
  })
  const placed = aChild({ laChildId: 'O1', dateOfBirth: { on: '2015-06-01', estimated: false }, ethnicity: 'WBRI' })
    .referred('2025-04-22')
    .lookedAfter('2025-07-01', { homePostcode: 'RM8 1AA' })
    .underLaw('C2', '2025-07-01')
    .placed('2025-07-01', { type: 'K2', provider: 'PR4', urn: 'SC000001', postcode: 'RM8 1AA' })
  await save('305', placed.versions)
  const is = async () => (await rules('305', placed.subject)).includes('227')
  assert.ok(!(await is()), 'there was no list')
  assert.match(await checkCouncil(later, '305', now()), /Of 1 children what is found had changed\./)
  assert.ok(await is(), 'the home had closed')
  await nightly('305')
  assert.ok(!(await is()))
  const seen = placed.changed('childDetails', { ethnicity: 'WIRI' })
  const versions = seen.versions.slice(placed.versions.length)
  assert.ok('saved' in (await later.as(everyone('305'), store => store.save({ versions, by: exampleId(900), at: now() }))))
  await checkCouncil(later, '305', now())
  assert.ok(await is())
  const moved = seen.changed('placement', { urn: 'SC000009' })
  await save('305', moved.versions.slice(seen.versions.length))
  await checkCouncil(later, '305', now())
  assert.ok(!(await is()), 'another home, of which the list says nothing')
  assert.equal(reads, 1, 'a process reads it once for a council')
})

/** Something that is recorded, or a night that passes. */
const deed = fc.record({
  of: fc.nat(2),
  does: fc.constantFrom('number', 'again', 'sex', 'assessment', 'lead', 'unled', 'post', 'night'),
  how: fc.nat(1),
})

test('whatever is saved, and however the nights fall between, what is found is what a rebuild and another night find; and it stands since it was first there', async () => {
  let [council, remembered] = [400, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async deeds => {
      const authority = String(council++)
      const post = aPost(502, 500, [{ by: 501 }])
      await save(authority, [
        aTeam(500, 'Care'),
        ...aWorker(501, 'One'),
        ...aWorker(503, 'Two', { facts: { workerId: 'SW12345' } }),
        ...post,
      ])
      let postVersion = 1
      const children = [1, 2, 3].map(nth =>
        aChild({ laChildId: `R${nth}`, dateOfBirth: { on: '2015-06-01', estimated: false } }, nth)
          .referred('2025-04-22')
          .assessed('2025-04-24')
          .lookedAfter('2025-05-01')
          .underLaw('C2', '2025-05-01')
          .placed('2025-05-01', { type: 'U6', provider: 'PR1' }),
      )
      for (const child of children) await save(authority, child.versions)
      const stood = new Map<string, Instant>()
      const look = async () => {
        const there = new Set<string>()
        for (const { subject } of children)
          for (const f of await about(authority, subject)) {
            const key = [subject, f.collection, f.rule, f.table, f.entry].join(' ')
            there.add(key)
            if (!stood.has(key)) stood.set(key, f.since)
            assert.ok(f.since <= stood.get(key)!, key)
            stood.set(key, f.since)
          }
        for (const key of stood.keys()) if (!there.has(key)) stood.delete(key)
      }
      for (const { of, does, how } of deeds) {
        const was = children[of]!
        const isLed = was.child.careWorkerDetails.length > 0
        if (does === 'night') await nightly(authority)
        else if (does === 'post') {
          const holding = { ...post[1]!, version: ++postVersion, facts: { ...post[1]!.facts, professional: exampleId(how ? 501 : 503) } }
          await save(authority, [holding as NewVersion])
        } else {
          const value = how ? 'A123456789012' : 'B123456789012'
          const led = { role: 'lead', post: exampleId(502), startDate: day('2025-05-01'), changeReason: 'FCONTA' } as const
          const is = {
            number: () =>
              was.child.identifiers.length > 0 ? was.changed('identifier', { value }) : was.with('identifier', { type: 'upn', value }),
            again: () => was.changed('placement', {}),
            sex: () => was.changed('childDetails', { sex: how ? 'U' : 'F' }),
            assessment: () => was.changed('childAndFamilyAssessment', { startDate: day(how ? '2025-04-23' : '2025-04-25') }),
            lead: () => (isLed ? was.changed('involvement', {}) : was.with('involvement', led)),
            unled: () =>
              isLed ? was.changed('involvement', { endDate: day(how ? '2025-06-01' : '2025-07-01') }) : was.changed('placement', {}),
          }[does]()
          children[of] = is
          await save(authority, is.versions.slice(was.versions.length))
        }
        await look()
      }
      await nightly(authority)
      const kept = await all(authority)
      const memory = await rememberedInVain(authority)
      assert.deepEqual(memory.inVain, [])
      remembered += memory.remembered
      await stores.as(everyone(authority), store => store.rebuild())
      assert.deepEqual(await all(authority), kept, 'rebuilt')
      await nightly(authority)
      assert.deepEqual(await all(authority), kept, 'another night')
    }),
    { numRuns: 6, seed: 3 },
  )
  assert.ok(remembered > 0, 'some were recorded again as they were')
})

/** What is remembered of what is gone, or of what says itself since when it stands: nothing. */
const rememberedInVain = (authority: string) =>
  within(db, everyone(authority), async ({ tx }) => {
    const { rows } = await sql`
      select * from finding_before b where not exists (
        select from (select authority, subject, collection, year, rule, in_table, entry, since from finding
          union all select authority, subject, collection, year, rule, in_table, entry, since from council_finding) f
        where (f.authority, f.subject, f.collection, f.year, f.rule, f.in_table, f.entry) = (b.authority, b.subject, b.collection, b.year, b.rule, b.in_table, b.entry)
          and f.since > b.since)`.execute(tx)
    const remembered = await tx.selectFrom('finding_before').select('rule').execute()
    return { inVain: rows, remembered: remembered.length }
  })

/** Every finding of a council as it is shown, without when it was last asked. */
const all = (authority: string) =>
  stores.as(everyone(authority), async store => {
    const found = []
    for await (const { id } of store.children())
      for (const year of ['2025_26', '2026_27'])
        for (const { foundAt, ...finding } of await store.findingsAbout(id, year)) found.push({ id, ...finding })
    return found
  })
