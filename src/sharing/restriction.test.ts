import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day, exampleId } from '../kernel/kernel.ts'
import { aChild, checked } from '../record/record.ts'
import { emergencyAccess, renamed, restricted, restrictionsOn, unrestricted } from './restriction.ts'

const today = day('2025-03-04')
const [manager, worker] = [exampleId(903), exampleId(900)]
const ava = aChild()
const given = { people: [worker, worker], reason: 'A relative works here.', by: manager, today, entry: exampleId(50) }

test('whoever restricts a record, or changes who may see it, is named in it, and nobody twice', () => {
  const version = restricted(ava.child, given)
  assert.deepEqual(version.facts?.allowedPeople, [manager, worker])
  const child = ava.with('restriction', version.facts!).child
  assert.deepEqual(renamed(child, child.restrictions[0]!, [], manager, 'Fewer').facts?.allowedPeople, [manager])
})

test('a restriction holds from its first day until, and not on, the day on which it ends', () => {
  const restrictedAva = ava.with('restriction', restricted(ava.child, given).facts!)
  assert.equal(restrictionsOn(restrictedAva.child, addDays(today, -1)).length, 0)
  assert.equal(restrictionsOn(restrictedAva.child, today).length, 1)
  const ended = unrestricted(ava.child, restrictedAva.child.restrictions[0]!, addDays(today, 7), 'They have left')
  const after = restrictedAva.changed('restriction', ended.facts!).child
  assert.deepEqual(
    [6, 7].map(days => restrictionsOn(after, addDays(today, days)).length),
    [1, 0],
  )
})

test('emergency access lasts for its hours, over the night on which the clocks change too', () => {
  const { facts } = emergencyAccess(ava.subject, {
    person: worker,
    reason: 'Tonight',
    from: '2025-03-30T00:30:00.000Z',
    hours: 4,
    entry: exampleId(51),
  })
  assert.equal(facts?.until, '2025-03-30T04:30:00.000Z')
  checked('emergencyAccess', facts)
})
