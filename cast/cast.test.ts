import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, dayOf } from '../src/kernel/kernel.ts'
import { childFrom, type Entry, fieldsOf } from '../src/record/record.ts'
import { aStore } from '../test/a-store.ts'
import { castDay, families, theCast, versionsOf } from './cast.ts'

const { stores } = await aStore()

test('every story can be saved as it was told, and nothing in it overlaps or is in conflict', async () => {
  for (const save of theCast()) {
    const said = await stores.as({ authority: '301', person: 'everyone' }, store => store.save(save))
    assert.ok('saved' in said, JSON.stringify(said))
  }
})

test('each child is there, with a name, a day of birth or the lack of one that the story is about', async () => {
  const ids = Object.values(families).flatMap(f => Object.values(f.children))
  const children = await stores.as({ authority: '301', person: 'everyone' }, store => store.childrenOf(ids))
  assert.equal(children.length, ids.length)
  assert.equal(new Set(children.map(c => c.childDetails.laChildId)).size, ids.length)
  assert.ok(children.some(c => !c.childDetails.dateOfBirth && c.childDetails.expectedDateOfBirth))
  assert.ok(children.some(c => c.childDetails.dateOfBirth?.on.length === 4))
})

/** Days that are written down before they come. */
const ahead =
  /^(planAction.dueDate|\w+.plannedDate|supervisionNote.nextDate|childDetails.expectedDateOfBirth|(roleAssignment|postHolding).endDate)$/

test('nothing is recorded before it happened', () => {
  const early = theCast().flatMap(({ at, versions }) =>
    versions.flatMap(({ kind, facts }) =>
      fieldsOf(kind)
        .filter(of => of.as === 'day' && !ahead.test(`${kind}.${of.field}`))
        .map(of => [kind, of.field, (facts as Record<string, string> | undefined)?.[of.field] ?? '', dayOf(at)] as const)
        .filter(([, , said, on]) => said > on),
    ),
  )
  assert.deepEqual(early, [])
})

test('told for another day, every date moves by whole weeks, and years alone stay', () => {
  const born = (today?: ReturnType<typeof day>) => {
    const entries = versionsOf(theCast(today)).filter(v => v.subject === families.marsh.children.ava) as Entry[]
    return childFrom(entries.map(e => ({ ...e, recordedAt: '2026-01-01T00:00:00.000Z' })))!.childDetails.dateOfBirth
  }
  assert.equal(born()?.on, '2016-05-14')
  assert.equal(born(day('2026-03-22'))?.on, '2016-05-21', 'thirteen days later is one week')
  assert.deepEqual(theCast(castDay), theCast())
})
