import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theCast } from '../../cast/cast.ts'
import { aStore } from '../../test/a-store.ts'
import { day, exampleId } from '../kernel/kernel.ts'
import { aChild, type NewVersion } from '../record/record.ts'
import { restricted } from '../sharing/sharing.ts'
import { type Sight, within } from './database.ts'

const { stores, db } = await aStore()
const worker = exampleId(900)
const everyone: Sight = { authority: '301', person: 'everyone' }
const sight: Sight = { authority: '301', person: worker }
const save = (versions: readonly NewVersion[], at = '2025-12-15T09:00:00.000Z') =>
  stores.as(sight, store => store.save({ versions, by: worker, at }))
const rows = () => within(db, everyone, ({ tx }) => tx.selectFrom('finding').selectAll().orderBy('subject').orderBy('rule').orderBy('year').orderBy('entry').orderBy('in_table').execute()) // biome-ignore format: one query
const open = (subject: string, on: string, by = sight) => stores.as(by, store => store.openFindingsOf([subject], day(on)))

const assessed = aChild().referred('2025-10-01').assessed('2025-10-06')
const { subject } = assessed

test('what a check finds is there with the save that made it wrong, and gone with the save that puts it right', async () => {
  assert.ok('saved' in (await save(assessed.versions)))
  const rule = async (on: string) => (await open(subject, on)).map(f => f.rule)
  assert.ok(!(await rule('2025-12-05')).includes('8670Q'), 'not late yet: nothing was derived again in between')
  assert.ok((await rule('2025-12-15')).includes('8670Q'))
  const done = assessed.authorised('2025-12-12').versions.at(-1)!
  assert.ok('saved' in (await save([done])))
  assert.ok(!(await rule('2025-12-15')).includes('8670Q'))
})

test('what was accepted as right is not open, and is counted apart by those who send the return', async () => {
  const other = aChild({ laChildId: 'F2' }, 2).referred('2025-10-01').assessed('2025-10-06')
  await save(other.versions)
  const found = (await open(other.subject, '2025-12-15')).find(f => f.rule === '8670Q')!
  const { collection, rule, entry, fingerprint } = found
  const reviewed = other.with('findingReviewed', { collection, rule, about: entry, fingerprint, reason: 'It goes on in Leeds.' })
  await save([reviewed.versions.at(-1)!])
  assert.ok(!(await open(other.subject, '2025-12-15')).some(f => f.rule === '8670Q'))
  const kept = (await rows()).find(f => f.subject === other.subject && f.rule === '8670Q' && f.year === '2025_26')
  assert.equal(kept?.review, reviewed.child.findingReviews[0]!.id)
})

test('Pitfall 20: the findings of a restricted record are there for those who are named, and for nobody else', async () => {
  const hidden = aChild({ laChildId: 'F3' }, 3).referred('2025-10-01')
  const given = { people: [worker], reason: 'A relative works here.', by: worker, today: day('2025-10-02'), entry: exampleId(999_001) }
  await save([...hidden.versions, restricted({ id: hidden.subject }, given)])
  assert.ok((await open(hidden.subject, '2025-12-15')).length > 0)
  assert.deepEqual(
    await open(hidden.subject, '2025-12-15', { authority: '301', person: exampleId(901), now: '2025-12-15T09:00:00.000Z' }),
    [],
  )
  assert.deepEqual(await open(hidden.subject, '2025-12-15', { authority: '302', person: 'everyone' }), [])
})

test('the findings of a whole council, emptied and worked out again from the record alone, are the same', async () => {
  for (const each of theCast()) await stores.as(everyone, store => store.save(each))
  const before = await rows()
  assert.ok(before.length > 40, `${before.length}`)
  await stores.as(everyone, store => store.rebuild())
  assert.deepEqual(await rows(), before)
})
